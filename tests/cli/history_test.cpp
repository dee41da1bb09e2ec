// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a removed record comes back with undo, and goes again with redo", "[cli][undo]")
{
    const Shop kith;
    const QByteArray before = kith.done({u"show"_s, u"customer"_s, u"1"_s, u"--json"_s}).out;

    kith.done({u"remove"_s, u"customer"_s, u"Nguyễn Thị Hương"_s});
    CHECK(kith.run({u"show"_s, u"customer"_s, u"1"_s}).status == 1);
    const QJsonObject undone = kith.json({u"undo"_s});
    CHECK(undone[u"undone"].toArray()[0][u"title"].toString() == u"Remove customer “Nguyễn Thị Hương”");
    CHECK(kith.done({u"show"_s, u"customer"_s, u"1"_s, u"--json"_s}).out == before);
    CHECK(kith.json({u"redo"_s})[u"redone"].toArray().size() == 1);
    CHECK(kith.run({u"show"_s, u"customer"_s, u"1"_s}).status == 1);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("undo takes back as many steps as it is told, of other runs of the program too", "[cli][undo]")
{
    const Shop kith;

    CHECK(kith.json({u"undo"_s, u"2"_s})[u"undone"].toArray().size() == 2);
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInteger() == 1);
    const Run rest = kith.done({u"undo"_s, u"99"_s});
    CHECK_THAT(rest.error.toStdString(), ContainsSubstring("3"));
    CHECK(kith.json({u"list"_s, u"employees"_s})[u"count"].toInteger() == 0);
    CHECK(kith.json({u"redo"_s, u"99"_s})[u"redone"].toArray().size() == 5);
    CHECK(kith.json({u"list"_s, u"contacts"_s})[u"count"].toInteger() == 1);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
}

TEST_CASE("a history tells when, who and what, also of a record that is gone", "[cli][history]")
{
    const Shop kith;
    kith.done({u"--as"_s, u"Ravi Iyer"_s, u"set"_s, u"customer"_s, u"1"_s, u"stage=loyal"_s});
    kith.done({u"--as"_s, u"employee:1"_s, u"remove"_s, u"customer"_s, u"1"_s});

    const QJsonArray entries = kith.json({u"history"_s, u"customer"_s, u"1"_s})[u"entries"].toArray();

    REQUIRE(entries.size() == 3);
    CHECK(entries[0][u"operation"].toString() == u"added");
    CHECK(entries[0][u"employee"].isNull());
    CHECK(entries[1][u"employee"].toString() == u"Ravi Iyer");
    const QJsonObject stage = entries[1][u"fields"].toArray()[0].toObject();
    CHECK(stage == QJsonObject{{u"field"_s, u"stage"_s}, {u"before"_s, QJsonValue()}, {u"after"_s, u"loyal"_s}});
    CHECK(entries[2][u"operation"].toString() == u"removed");
    CHECK(entries[2][u"employee"].toString() == u"Asha Rao");
    CHECK_THAT(kith.done({u"history"_s, u"customer"_s, u"1"_s}).out.toStdString(), ContainsSubstring("Ravi Iyer"));
    CHECK(kith.run({u"history"_s, u"customer"_s, u"99"_s}).status == 1);
}

TEST_CASE("a field of the user's own is filtered, shown, set and undone like the rest", "[cli][custom]")
{
    const Shop kith;
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Cỡ giày"_s, u"type=number"_s});
    kith.done({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Roast"_s, u"type=choice"_s,
               u"choices=light, dark"_s});

    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"cỡ_giày=38.5"_s, u"roast=dark"_s});

    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"cỡ_giày"].toString() == u"38.5");
    CHECK(kith.json({u"list"_s, u"customers"_s, u"--where"_s, u"roast = dark and cỡ_giày > 38"_s})[u"count"] == 1);
    CHECK(kith.run({u"set"_s, u"customer"_s, u"1"_s, u"roast=burnt"_s}).status == 1);
    kith.done({u"undo"_s});
    CHECK(kith.json({u"show"_s, u"customer"_s, u"1"_s})[u"roast"].isNull());
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Name"_s, u"type=text"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=robot"_s, u"label=X"_s, u"type=text"_s}).status == 1);
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=X"_s, u"type=colour"_s}).status == 1);
}

TEST_CASE("a choice keeps its choices when they are set anew, and only a choice has any", "[cli][custom]")
{
    const Shop kith;
    const QStringList roast{u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Roast"_s, u"type=choice"_s};
    const Run without = kith.run(roast);
    CHECK(without.status == 1);
    CHECK(without.error.contains("small; large"));
    CHECK(kith.run({u"add"_s, u"custom_field"_s, u"kind=customer"_s, u"label=Size"_s, u"type=number"_s,
                    u"choices=1; 2"_s})
              .status == 1);
    kith.done(roast + QStringList{u"choices=light; dark; dark; "_s});

    kith.done({u"set"_s, u"custom_field"_s, u"1"_s, u"choices=light; dark; very dark, oily"_s});

    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"roast=very dark, oily"_s});
    CHECK(kith.run({u"set"_s, u"customer"_s, u"1"_s, u"roast=burnt"_s}).error.contains("light, dark, very dark, oily"));
}

TEST_CASE("the history shows every entry of a list that changed", "[cli][history]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s, u"email=anna@example.com"_s});
    kith.done({u"set"_s, u"customer"_s, u"1"_s, u"email_2=second@example.com"_s});

    CHECK_THAT(kith.done({u"history"_s, u"customer"_s, u"1"_s}).out.toStdString(),
               ContainsSubstring("anna@example.com; second@example.com"));
}
