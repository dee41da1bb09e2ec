// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookpages.h"

#include "core/support/books.h"
#include "storage/recordactions.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

qint64 add(Book& book, const QString& kind, const std::vector<RecordActions::Assignment>& values)
{
    return valueOf(RecordActions(book).add(book.schema()->entity(kind), values));
}

void addShoeSize(Book& book)
{
    add(book, u"custom_field"_s,
        {{u"kind"_s, u"customer"_s},
         {u"name"_s, u"shoe_size"_s},
         {u"label"_s, u"Shoe size"_s},
         {u"type"_s, u"number"_s}});
}

IdList found(Book& book, const QString& filter, const QString& sort = u"id"_s)
{
    const EntityInfo& customers = book.schema()->entity(u"customer");
    auto checked = checkedFilter(book, customers, filter);
    if (!checked)
        FAIL(checked.error().message.toStdString());
    Pages pages = valueOf(pagesOf(book));
    return valueOf(pages.ids({.kind = u"customers"_s, .filter = *checked, .sort = valueOf(parseSort(sort))}));
}

} // namespace

TEST_CASE("what was saved in a book is found by any of its fields", "[filter][pages]")
{
    const auto book = emptyBook();
    addShoeSize(*book);
    const qint64 asha = add(*book, u"employee"_s, {{u"name"_s, u"Asha Rao"_s}});
    const qint64 huong = add(*book, u"customer"_s,
                             {{u"name"_s, u"Nguyễn Thị Hương"_s},
                              {u"phone"_s, u"0912 345 678"_s},
                              {u"email"_s, u"Huong@Gmail.com"_s},
                              {u"city"_s, u"Huế"_s},
                              {u"owner"_s, u"Asha Rao"_s},
                              {u"tags"_s, u"vip"_s},
                              {u"birthday"_s, u"1990-03-12"_s},
                              {u"shoe_size"_s, u"37.5"_s}});
    const qint64 amit = add(*book, u"customer"_s, {{u"name"_s, u"Amit"_s}, {u"shoe_size"_s, u"42"_s}});
    book->setWorkingAs({asha});

    for (const QString& filter :
         {u"name ~ huong"_s, u"phone = +84912345678"_s, u"phone ~ 5678"_s, u"email = huong@gmail.com"_s,
          u"city = hue"_s, u"owner = me"_s, u"tag in (VIP, other)"_s, u"birthday = March"_s, u"shoe_size < 40"_s,
          u"\"Shoe size\" = 37.5"_s, u"created within 1 day and not name = amit"_s}) {
        INFO(filter.toStdString());
        CHECK(found(*book, filter) == IdList{huong});
    }
    CHECK(found(*book, u"shoe_size > 0"_s, u"shoe_size:desc"_s) == IdList{amit, huong});
    CHECK(found(*book, u""_s, u"name"_s) == IdList{amit, huong});
}

TEST_CASE("a filter is refused for a field the book does not have", "[filter]")
{
    const auto book = emptyBook();
    const EntityInfo& customers = book->schema()->entity(u"customer");

    const auto checked = checkedFilter(*book, customers, u"name ~ a and shoe_size = 1");

    REQUIRE_FALSE(checked);
    CHECK(checked.error().range.offset == 13);
}

TEST_CASE("a worker reads the ids of a book that is open, and of one that was closed meanwhile", "[pages]")
{
    QTemporaryDir folder;
    auto book = valueOf(Book::create(folder.filePath(u"a.kith"_s), standardRegistry(), {.currency = u"EUR"_s}));
    const qint64 zoe = add(*book, u"customer"_s, {{u"name"_s, u"Zoë"_s}});
    const qint64 anna = add(*book, u"customer"_s, {{u"name"_s, u"Anna"_s}});

    auto whileOpen = readIds(*book, {.kind = u"customer"_s});
    whileOpen.waitForFinished();
    CHECK(valueOf(whileOpen.takeResult()) == IdList{anna, zoe});

    auto afterwards = readIds(*book, {.kind = u"customer"_s, .sort = {{u"name"_s, true}}});
    book.reset();
    afterwards.waitForFinished();
    CHECK(valueOf(afterwards.takeResult()) == IdList{zoe, anna});
}

TEST_CASE("the month the business's year begins with is kept in the book, and filters know it", "[storage][filter]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    {
        const auto book = valueOf(Book::create(path, standardRegistry(), {}));
        CHECK(book->calendar().fiscalYearStart == 1);
        CHECK(book->setFiscalYearStart(0).error().code == Error::Code::InvalidInput);
        CHECK(book->setFiscalYearStart(13).error().code == Error::Code::InvalidInput);
        expectSuccess(book->setFiscalYearStart(7));
        CHECK(filterContext(*book).calendar.fiscalYearStart == 7);
    }
    const auto again = valueOf(Book::open(path, standardRegistry(), {.access = Connection::Access::ReadOnly}));
    CHECK(again->calendar().fiscalYearStart == 7);
    CHECK(again->setFiscalYearStart(4).error().code == Error::Code::ReadOnly);
}
