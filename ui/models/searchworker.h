// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "storage/pages.h"

namespace kith {

/// Finds the records of one kind that a list shows for some words: the best ones at once, then all of them.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    SearchWorker(Book& book, QString kind, QObject* parent = nullptr);

    /// The best records for a text first, of those the filter holds for.
    void find(const QString& text, const FilterNode& filter);
    void cancel() { m_query.cancel(); } ///< what is asked is no longer wanted

    /// How far an answer goes.
    enum class Extent {
        Best,   ///< there may be more, which come next
        Capped, ///< so many that finding the others takes a moment longer
        All,
    };

Q_SIGNALS:
    /// Up to three times for one question, each time with more.
    void found(const kith::IdList& ids, kith::SearchWorker::Extent extent);
    void failed(const kith::Error& error);

private:
    struct Question;

    void ask(const std::shared_ptr<const Question>& question, Extent extent);
    void show(const std::shared_ptr<const Question>& question, Extent extent, const Result<IdList>& ids);

    Book& m_book;
    QString m_kind;
    LatestQuery m_query;
};

} // namespace kith
