// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <QHash>

namespace kith {

/// The names of records that others refer to — owners, tags, customers of a task —, each read once until it changes.
class NameCache : public QObject
{
    Q_OBJECT

public:
    explicit NameCache(Book& book, QObject* parent = nullptr);

    /// Empty for a record that is gone.
    [[nodiscard]] QString name(const QString& kind, qint64 id);
    /// Another program changed the book: anything may be different.
    void clear() { m_names.clear(); }

private:
    void forget(const ChangeNotice& notice);

    Book& m_book;
    QHash<QPair<int, qint64>, QString> m_names;
};

} // namespace kith
