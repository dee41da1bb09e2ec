// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("duplicates are listed with score and reasons, merged by one command and taken apart by one undo",
          "[cli][duplicates]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s, u"phone=0912 345 678"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=nguyen thi huong"_s, u"email=huong@example.com"_s});
    kith.done({u"log"_s, u"call"_s, u"--with"_s, u"customer:2"_s, u"--text"_s, u"Wants tea"_s});

    const QJsonArray pairs = kith.json({u"duplicates"_s})[u"pairs"].toArray();

    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][u"score"].toInt() >= 50);
    CHECK(pairs[0][u"reasons"].toArray().contains(u"name"_s));
    CHECK(kith.run({u"merge"_s, u"customer"_s, u"1"_s}).status == 2);
    CHECK(kith.run({u"merge"_s, u"customer"_s, u"1"_s, u"1"_s}).status == 1);
    CHECK(kith.json({u"merge"_s, u"customer"_s, u"1"_s, u"2"_s})[u"moved"].toInt() == 1);
    const QJsonObject merged = kith.json({u"show"_s, u"customer"_s, u"1"_s});
    CHECK(merged[u"interactions"].toInt() == 1);
    CHECK(merged[u"emails"].toArray().size() == 1);
    CHECK(kith.run({u"show"_s, u"customer"_s, u"2"_s}).status == 1);
    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().isEmpty());

    kith.done({u"undo"_s});
    CHECK(kith.json({u"show"_s, u"customer"_s, u"2"_s})[u"interactions"].toInt() == 1);
    CHECK(kith.run({u"duplicates"_s, u"tags"_s}).status == 2);
}

TEST_CASE("two who are not the same are told apart by a command, for everybody, until that is undone",
          "[cli][duplicates]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Nguyễn Thị Hương"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=nguyen thi huong"_s});
    REQUIRE(kith.json({u"duplicates"_s})[u"pairs"].toArray().size() == 1);

    const QStringList command{u"duplicates"_s, u"--not-same"_s, u"1"_s, u"customer:2"_s};
    CHECK(kith.json(command)[u"added"].toInt() == 1);
    CHECK(kith.json(command)[u"added"].toInt() == 0);

    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().isEmpty());
    kith.done({u"undo"_s});
    CHECK(kith.json({u"duplicates"_s})[u"pairs"].toArray().size() == 1);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s}).status == 2);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s, u"1"_s}).status == 1);
    CHECK(kith.run({u"duplicates"_s, u"--not-same"_s, u"1"_s, u"9"_s}).status == 1);
    CHECK(kith.run({u"duplicates"_s, u"customers"_s, u"contacts"_s}).status == 2);
}

TEST_CASE("relationships are added, listed, filtered, exported and imported like everything else", "[cli][connections]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Cà phê Sông"_s});
    kith.done({u"add"_s, u"customer"_s, u"name=Sông Group"_s});
    kith.done({u"add"_s, u"contact"_s, u"name=आशा राव"_s});
    kith.done({u"add"_s, u"connection"_s, u"customer=Cà phê Sông"_s, u"kind=parent_company"_s,
               u"other_customer=Sông Group"_s, u"strength=4"_s, u"since=2020-05-01"_s});
    kith.done({u"add"_s, u"connection"_s, u"contact=आशा राव"_s, u"kind=Knows"_s, u"other_customer=customer:2"_s,
               u"next_step=Ask her to lunch"_s});
    CHECK(kith.run({u"add"_s, u"connection"_s, u"kind=knows"_s, u"customer=1"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"connection"_s, u"kind=knows"_s, u"customer=1"_s, u"other_customer=1"_s}).status == 1);

    const QString where = u"other_customer = \"Sông Group\" and strength >= 3"_s;
    const QJsonArray rows = kith.json({u"list"_s, u"connections"_s, u"--where"_s, where})[u"rows"].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"kind"].toString() == u"parent_company");
    CHECK(kith.json({u"search"_s, u"lunch"_s})[u"results"].toArray().size() == 1);

    const QString file = kith.path(u"links.csv"_s);
    kith.done({u"export"_s, u"connections"_s, u"-o"_s, file});
    kith.done({u"remove"_s, u"connection"_s, u"1"_s});
    kith.done({u"remove"_s, u"connection"_s, u"2"_s});
    CHECK(kith.json({u"import"_s, u"connections"_s, file})[u"added"].toInt() == 2);
    CHECK(kith.json({u"import"_s, u"connections"_s, file})[u"added"].toInt() == 0);
    CHECK(kith.json({u"list"_s, u"connections"_s, u"--where"_s, where})[u"count"].toInt() == 1);
    kith.done({u"remove"_s, u"customer"_s, u"2"_s});
    CHECK(kith.json({u"list"_s, u"connections"_s})[u"count"].toInt() == 0);
    kith.done({u"undo"_s});
    CHECK(kith.json({u"list"_s, u"connections"_s})[u"count"].toInt() == 2);
}
