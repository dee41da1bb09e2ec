// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordnames.h"

#include "base/fold.h"
#include "storage/recordreader.h"
#include "storage/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostShown = 8;

QString described(const EntityInfo& entity, const SearchHit& hit)
{
    const QString text = shownId(entity, hit.id) + u" “"_s + hit.title + u'”';
    return hit.subtitle.isEmpty() ? text : text + u" ("_s + hit.subtitle + u')';
}

QString described(const EntityInfo& entity, const std::vector<SearchHit>& hits)
{
    QStringList texts;
    for (size_t i = 0; i < hits.size() && i < mostShown; ++i)
        texts.append(described(entity, hits[i]));
    if (hits.size() > mostShown)
        texts.append(u"…"_s);
    return texts.join("; "_L1);
}

Result<qint64> existing(Book& book, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(book.connection(), entity, {entity.titleField}));
    KITH_TRY_ASSIGN(const auto record, reader.read(id));
    if (record)
        return id;
    return error(Error::Code::NotFound,
                 Cli::tr("There is no %1. kith list %2 shows what there is.").arg(shownId(entity, id), entity.plural));
}

Result<qint64> called(Book& book, const EntityInfo& entity, const QString& name)
{
    Search search(book);
    KITH_TRY_ASSIGN(const std::vector<SearchHit> hits, search.find(name, 50, {entity.number}));
    const QString folded = fold(name);
    std::vector<SearchHit> same;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(same),
                 [&](const SearchHit& hit) { return fold(hit.title) == folded; });
    if (same.size() == 1)
        return same.front().id;
    if (same.size() > 1)
        return error(Error::Code::Conflict, Cli::tr("Several %1 are called “%2”: %3. Give the id of the one you mean.")
                                                .arg(entity.plural, name, described(entity, same)));
    if (hits.empty())
        return error(Error::Code::NotFound,
                     Cli::tr("No %1 is called “%2”. kith list %3 shows them all; kith search finds them by any part "
                             "of the name.")
                         .arg(entity.name, name, entity.plural));
    return error(Error::Code::NotFound, Cli::tr("No %1 is called exactly “%2”. Alike are: %3. Give an id or the "
                                                "whole name.")
                                            .arg(entity.name, name, described(entity, hits)));
}

} // namespace

QString shownId(const EntityInfo& entity, qint64 id)
{
    return entity.name + u':' + QString::number(id);
}

std::optional<qint64> idIn(const EntityInfo& entity, QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0) {
        const QStringView kind = text.left(colon);
        if (kind != entity.name && kind != entity.plural)
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 id = text.mid(colon + 1).toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

Result<qint64> findRecord(Book& book, const EntityInfo& entity, const QString& text)
{
    if (const auto id = idIn(entity, text))
        return existing(book, entity, *id);
    if (text.trimmed().isEmpty())
        return error(Error::Code::InvalidInput,
                     Cli::tr("An empty text names no %1. Give an id or a name.").arg(entity.name));
    return called(book, entity, text);
}

} // namespace kith
