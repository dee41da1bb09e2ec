// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "schema/filter.h"
#include "storage/totals.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace kith {

class Book;
class RecordTableModel;

/// What all records of a list come to, of those of its columns that can be added up. Reckoned on a worker, a moment
/// after the last change, and again when the book changes.
class ListSums : public QObject
{
    Q_OBJECT

public:
    /// What all of them meet; none where they are no answer to a filter, as what words found.
    using Filter = std::function<std::optional<FilterNode>()>;

    ListSums(Book& book, const RecordTableModel& model, Filter filter, QObject* parent);

    /// Others are listed: what was known is of no use.
    void renew();
    /// "Price: 12 in all, 4 on average"; empty where nothing is known.
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    void changed();

private:
    void sum();
    void show(const std::vector<FieldTotal>& sums);

    Book& m_book;
    const RecordTableModel& m_model;
    Filter m_filter;
    LatestQuery m_summing;
    QTimer m_pause;
    QString m_text;
};

} // namespace kith
