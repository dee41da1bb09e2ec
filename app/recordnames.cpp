// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordnames.h"

#include "storage/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostShown = 8;

/// “customer:12 “Anna” (Huế)”: enough to choose by.
QString described(const EntityInfo& entity, const SearchHit& hit)
{
    const QString text = shownId(entity, hit.id) + u" “"_s + hit.title + u'”';
    return hit.subtitle.isEmpty() ? text : text + u" ("_s + hit.subtitle + u')';
}

QString joined(const QStringList& candidates)
{
    const QString text = candidates.mid(0, mostShown).join("; "_L1);
    return candidates.size() > mostShown ? text + u"; …"_s : text;
}

Result<QStringList> described(Book& book, const EntityInfo& entity, const QString& name, const IdList& ids)
{
    KITH_TRY_ASSIGN(const auto hits, Search(book).find(name, 200, {entity.number}));
    QStringList texts;
    for (const qint64 id : ids) {
        const auto hit = std::find_if(hits.begin(), hits.end(), [&](const SearchHit& each) { return each.id == id; });
        texts.append(hit == hits.end() ? shownId(entity, id) : described(entity, *hit));
    }
    return texts;
}

Result<qint64> notFound(Book& book, const EntityInfo& entity, const QString& name)
{
    KITH_TRY_ASSIGN(const auto hits, Search(book).find(name, mostShown + 1, {entity.number}));
    if (hits.empty())
        return error(Error::Code::NotFound, Cli::tr("There is no %1 called “%2”. kith list %3 shows what there is.")
                                                .arg(entity.name, name, entity.plural));
    QStringList alike;
    for (const SearchHit& hit : hits)
        alike.append(described(entity, hit));
    return error(Error::Code::NotFound,
                 Cli::tr("There is no %1 called exactly “%2”. Alike are: %3.").arg(entity.name, name, joined(alike)));
}

} // namespace

Result<IdList> recordsCalled(Book& book, const EntityInfo& entity, const QString& text)
{
    if (const auto id = writtenId(entity, text, BareNumber::IsId)) {
        KITH_TRY_ASSIGN(const bool isThere, recordExists(book.connection(), entity, *id));
        if (isThere)
            return IdList{*id};
        return error(
            Error::Code::NotFound,
            Cli::tr("There is no %1. kith list %2 shows what there is.").arg(shownId(entity, *id), entity.plural));
    }
    ReferenceNames names(book.connection(), book.schema());
    return names.idsNamed(entity.name, text);
}

Result<qint64> findRecord(Book& book, const EntityInfo& entity, const QString& text)
{
    if (text.trimmed().isEmpty())
        return error(Error::Code::InvalidInput,
                     Cli::tr("An empty text names no %1. Give an id or a name.").arg(entity.name));
    KITH_TRY_ASSIGN(const IdList ids, recordsCalled(book, entity, text));
    if (ids.size() == 1)
        return ids.front();
    if (ids.empty())
        return notFound(book, entity, text);
    KITH_TRY_ASSIGN(const QStringList candidates, described(book, entity, text, ids));
    return error(Error::Code::Conflict, Cli::tr("%1 %2 are called “%3”: %4. Give the id of the one you mean.")
                                            .arg(QString::number(ids.size()), entity.plural, text, joined(candidates)));
}

} // namespace kith
