// SPDX-License-Identifier: GPL-3.0-or-later
#include "ourbook.h"

#include "measure.h"
#include "registry.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kith::bench {

void OurBook::create(const QString& path)
{
    valueOf(Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s}));
}

OurBook::OurBook(const QString& path)
    : m_book(valueOf(Book::open(path, standardRegistry())))
{
    m_search.emplace(*m_book);
    m_pages.emplace(
        valueOf(Pages::create(m_book->connection(), m_book->schema(), m_book->sharedCollation(), FilterContext())));
    for (const auto* name : shown)
        m_fields.push_back(m_book->schema()->entity(u"customer").indexOf(QStringView(name)));
}

qint64 OurBook::count()
{
    return valueOf(m_book->connection().integer("SELECT count(*) FROM customer"));
}

qsizetype OurBook::search(const QString& text)
{
    return std::ssize(valueOf(m_search->find(text)));
}

QString OurBook::page(const QString& after)
{
    const Page page = valueOf(m_pages->page({.kind = u"customer"_s, .after = after}));
    const auto records = valueOf(m_pages->fetch(u"customer"_s, page.ids, m_fields));
    if (records.size() != page.ids.size())
        fail(u"a page lacks records"_s);
    return page.next;
}

void OurBook::lastPage()
{
    const PageRequest request{.kind = u"customer"_s, .sort = {{.field = u"name"_s, .isDescending = true}}};
    const Page page = valueOf(m_pages->page(request));
    (void)valueOf(m_pages->fetch(u"customer"_s, page.ids, m_fields));
}

void OurBook::edit(qint64 id, const QString& name, const QString& city)
{
    const EntityInfo& entity = m_book->schema()->entity(u"customer");
    RecordReader reader = valueOf(RecordReader::create(m_book->connection(), entity));
    Record record = valueOf(reader.read(id)).value_or(Record());
    record.values[static_cast<size_t>(entity.titleField)] = name;
    const int addresses = entity.indexOf(u"addresses");
    auto& list = std::get<ItemList>(record.values[static_cast<size_t>(addresses)]);
    list.front().parts[entity.fields[static_cast<size_t>(addresses)].mainPart] = city;
    valueOf(m_book->change({u"change"_s, {entity.name, name}}, [&](Writer& writer) { return writer.update(record); }));
}

} // namespace kith::bench
