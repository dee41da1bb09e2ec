// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"
#include "models/celltext.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/search.h"

using namespace Qt::StringLiterals;

namespace kith {

LogParty LogParty::find(Book& book, qint64 customer)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"customer");
    const int name = entity.indexOf(u"name");
    const int phones = entity.indexOf(u"phones");
    const int company = entity.indexOf(u"company");
    auto reader = RecordReader::create(book.connection(), entity, {name, company, phones});
    if (customer <= 0 || !reader)
        return {};
    const auto record = reader->read(customer);
    if (!record || !*record)
        return {};
    const auto& values = (*record)->values;
    QStringList about;
    if (const auto* list = std::get_if<ItemList>(&values[size_t(phones)]); list && !list->empty())
        about.append(leftToRight(list->front().part(0)));
    about.append(isolated(textOf(values[size_t(company)])));
    about.removeAll(QString());
    return {customer, textOf(values[size_t(name)]), about.join(u" · "_s)};
}

PartySource partySource(Book& book)
{
    return [&book](const QString& text) {
        constexpr int most = 8;
        const auto schema = book.schema();
        const auto hits = Search(book).find(text, most, {schema->entity(u"customer").number});
        std::vector<LogParty> parties;
        for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>())
            parties.push_back({hit.id, hit.title, hit.subtitle});
        return parties;
    };
}

} // namespace kith
