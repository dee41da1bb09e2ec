// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/namecache.h"

#include "storage/recordreader.h"

namespace kith {

NameCache::NameCache(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book, &Book::changed, this, &NameCache::forget);
}

QString NameCache::name(const QString& kind, qint64 id)
{
    constexpr qsizetype most = 5000;
    const EntityInfo* entity = m_book.schema()->find(kind);
    if (!entity || id <= 0)
        return {};
    const QPair<int, qint64> key(entity->number, id);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    if (m_names.size() >= most)
        m_names.clear();
    const auto found = titles(m_book.connection(), *entity, {id});
    const QString name = found && !found->isEmpty() ? found->front() : QString();
    m_names.insert(key, name);
    return name;
}

void NameCache::forget(const ChangeNotice& notice)
{
    for (const ChangeNotice::Touched& touched : notice.touched)
        m_names.remove({touched.kind, touched.id});
}

} // namespace kith
