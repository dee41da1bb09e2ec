// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recentrecords.h"

#include "shell/viewsettings.h"
#include "storage/book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t most = 10;

} // namespace

RecentRecords::RecentRecords(Book& book, ViewSettings& settings, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_settings(settings)
{
    connect(&book, &Book::changed, this, &RecentRecords::noteChanged);
}

std::vector<RecentRecords::Entry> RecentRecords::entries() const
{
    std::vector<Entry> entries;
    for (const QString& line : m_settings.value(u"recent"_s).toStringList())
        entries.push_back({line.section(u' ', 0, 0), line.section(u' ', 1).toLongLong()});
    return entries;
}

void RecentRecords::note(const QString& kind, qint64 id)
{
    std::vector<Entry> all = entries();
    std::erase(all, Entry{kind, id});
    all.insert(all.begin(), {kind, id});
    all.resize(std::min(all.size(), most));
    QStringList lines;
    for (const Entry& entry : all)
        lines.append(u"%1 %2"_s.arg(entry.kind).arg(entry.id));
    m_settings.setValue(u"recent"_s, lines);
}

void RecentRecords::noteChanged(const ChangeNotice& notice)
{
    // Of what one person does at once the first record is the one it was done to; an import is nobody's doing.
    constexpr size_t few = 4;
    if (notice.touched.empty() || notice.touched.size() > few)
        return;
    const auto& first = notice.touched.front();
    const auto schema = m_book.schema();
    const EntityInfo* entity = schema->find(first.kind);
    if (entity && entity->name == "customer"_L1 && first.operation != Operation::Removed && first.id == first.lastId)
        note(entity->name, first.id);
}

} // namespace kith
