// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;
using namespace kith::test;

TEST_CASE("a bare number is an id on the command line and a name in a table", "[cli][records][import]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=2"_s});    // customer:1
    kith.done({u"add"_s, u"customer"_s, u"name=Linh"_s}); // customer:2
    kith.done({u"add"_s, u"employee"_s, u"name=2"_s});    // employee:1
    kith.done({u"add"_s, u"employee"_s, u"name=Mai"_s});  // employee:2

    SECTION("the id wins where a person names a record")
    {
        CHECK(kith.json({u"show"_s, u"customer"_s, u"2"_s})[u"name"].toString() == u"Linh");
        CHECK(kith.json({u"show"_s, u"customer"_s, u"customers:1"_s})[u"name"].toString() == u"2");
        kith.done({u"set"_s, u"customer"_s, u"Linh"_s, u"owner=2"_s});
        CHECK(kith.json({u"show"_s, u"customer"_s, u"2"_s})[u"owner"].toString() == u"Mai");
        kith.done({u"add"_s, u"customer"_s, u"name=3000"_s}); // customer:3
        const Run run = kith.run({u"show"_s, u"customer"_s, u"3000"_s});
        CHECK(run.status == 1);
        CHECK(run.error.contains("customer:3000"));
    }
    SECTION("the name wins in a cell, and an id has its kind before it")
    {
        kith.write(u"contacts.csv"_s, "name,customer\nAnn,2\nBao,customer:2\nChi,customers:2\n");
        kith.done({u"import"_s, u"contacts"_s, u"contacts.csv"_s});
        CHECK(kith.json({u"show"_s, u"contact"_s, u"Ann"_s})[u"customer"].toString() == u"2");
        CHECK(kith.json({u"show"_s, u"contact"_s, u"Bao"_s})[u"customer"].toString() == u"Linh");
        CHECK(kith.json({u"show"_s, u"contact"_s, u"Chi"_s})[u"customer"].toString() == u"Linh");
    }
    SECTION("a number for a tag is what it is called")
    {
        kith.done({u"set"_s, u"customer"_s, u"2"_s, u"tags=1; 2024"_s}); // tag:1 and tag:2
        kith.done({u"set"_s, u"customer"_s, u"1"_s, u"tags=2024; tag:1; 2"_s});
        CHECK(kith.json({u"list"_s, u"tags"_s})[u"count"].toInteger() == 3);
    }
}
