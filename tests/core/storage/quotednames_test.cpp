// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quotednames.h"

#include "core/support/aviary.h"
#include "interchange/savedmapping.h"
#include "views/savedview.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("views that name the erased go with them, the others stay, with nothing of them in their history",
          "[erasure]")
{
    const Aviary aviary;
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = query}));
    };
    keep(u"Mine"_s, u"name = \"qxžčanarý NAME\" or city = Huế"_s); // a former name, otherwise typed
    keep(u"Calls of "_s + canary + u" Again"_s, {});
    keep(u"By number"_s, u"phone = \"0912 345 678\""_s);
    keep(u"Others"_s, u"name = \"Qxžčanarÿ Again\""_s);
    SavedView others = valueOf(savedViews(*aviary.book, u"customer"_s)).back();
    others.query = u"name = \"Bình An\""_s;
    expectSuccess(saveView(*aviary.book, others));

    const ErasurePlan plan = aviary.plan();
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(plan.erased.at(u"saved_view"_s).size() == 3);
    const auto left = valueOf(savedViews(*aviary.book, u"customer"_s));
    REQUIRE(left.size() == 1);
    CHECK(left.front().query.contains(u"Bình An"_s));
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("views and mappings of others stay with their history, whatever short names the erased had", "[erasure]")
{
    const Aviary aviary;
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = query}));
    };
    keep(u"An Giang"_s, u"name = \"Bình An\""_s);
    keep(u"Fresh"_s, u"last_contact within last 30 days"_s);
    keep(u"Customer calls"_s, u"city = Huế"_s);
    expectSuccess(saveMapping(*aviary.book, aviary.entity(u"customer"), u"Shop"_s, {{u"name"_s, u"An"_s}}));
    const qint64 lines = aviary.count("change WHERE kind IN (9, 10)");
    RecordActions actions(*aviary.book);

    for (const QString& name : {u"An"_s, u"Customer"_s}) {
        const qint64 id = valueOf(actions.add(aviary.entity(u"contact"), {{u"name"_s, name}, {u"phone"_s, u"30"_s}}));
        const ErasurePlan plan = valueOf(planErasure(*aviary.book, {.kind = u"contact"_s, .id = id}));
        CHECK_FALSE(plan.erased.contains(u"saved_view"_s));
        CHECK_FALSE(plan.erased.contains(u"import_mapping"_s));
        valueOf(erase(*aviary.book, plan, {}));
    }

    CHECK(valueOf(savedViews(*aviary.book, u"customer"_s)).size() == 3);
    CHECK(valueOf(savedMappingNames(*aviary.book, aviary.entity(u"customer"))) == QStringList{u"Shop"_s});
    CHECK(aviary.count("change WHERE kind IN (9, 10)") == lines);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a view goes with somebody of one word whom it is called by or asks for", "[erasure]")
{
    const Aviary aviary;
    const qint64 id =
        valueOf(RecordActions(*aviary.book)
                    .add(aviary.entity(u"contact"), {{u"name"_s, u"An"_s}, {u"email"_s, u"an@example.com"_s}}));
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"contact"_s, .query = query}));
    };
    keep(u"Ấn"_s, {});
    keep(u"One"_s, u"not (city = Huế and name in (\"Bo\", an))"_s);
    keep(u"Two"_s, u"email = \"AN@example.com\""_s);
    keep(u"Three"_s, u"an"_s); // words to look for
    keep(u"Others"_s, u"email = \"lan@example.com\""_s);

    const ErasurePlan plan = valueOf(planErasure(*aviary.book, {.kind = u"contact"_s, .id = id}));

    CHECK(plan.erased.at(u"saved_view"_s).size() == 4);
}

TEST_CASE("a view whose name starts with a bracket keeps nobody's name, and one that stays loses only that of its past",
          "[erasure]")
{
    const Aviary aviary;
    expectSuccess(saveView(*aviary.book, {.name = u"[VIP] "_s + canary + u" Again"_s, .kind = u"customer"_s}));
    expectSuccess(saveView(*aviary.book, {.name = canary + u" Again, {1}"_s, .kind = u"customer"_s}));
    SavedView stays = valueOf(savedViews(*aviary.book, u"customer"_s)).back();
    stays.name = u"Huế"_s;
    stays.query = u"city = Huế"_s;
    expectSuccess(saveView(*aviary.book, stays));

    valueOf(erase(*aviary.book, aviary.plan(), {}));

    const auto left = valueOf(savedViews(*aviary.book, u"customer"_s));
    REQUIRE(left.size() == 1);
    CHECK(left.front().name == u"Huế"_s);
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(aviary.count("change WHERE kind = 10 AND operation <> 4 AND record_id = " +
                       QByteArray::number(left.front().id.value)) == 2);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a word counts as somebody's only in fields that hold names, a number or an address in theirs", "[erasure]")
{
    const Aviary aviary;
    const qint64 id =
        valueOf(RecordActions(*aviary.book)
                    .add(aviary.entity(u"contact"),
                         {{u"name"_s, u"An"_s}, {u"phone"_s, u"0912 345 999"_s}, {u"email"_s, u"an@example.com"_s}}));
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = query}));
    };
    keep(u"City"_s, u"city = An"_s);
    keep(u"Street"_s, u"street ~ An and source = an and industry in (an, b)"_s);
    keep(u"Tag"_s, u"tag = An"_s);
    keep(u"Count"_s, u"interactions > 84912345999"_s);
    keep(u"Tax"_s, u"tax_id = 0912345999"_s);
    SavedView city = valueOf(savedViews(*aviary.book, u"customer"_s)).front();
    city.query = u"city in (An, Huế)"_s; // a line that does not say of which kind
    expectSuccess(saveView(*aviary.book, city));
    const qint64 lines = aviary.count("change WHERE kind = 10");
    keep(u"Company"_s, u"company = an"_s);
    keep(u"Notes"_s, u"notes ~ \"an@example.com\""_s);
    keep(u"Gone field"_s, u"nickname = An"_s);
    keep(u"Link"_s, u"link ~ 84912345999"_s);
    for (const auto& [kind, query] : {std::pair(u"task"_s, u"subject = an"_s), std::pair(u"need"_s, u"what = An"_s)})
        expectSuccess(saveView(*aviary.book, {.name = kind, .kind = kind, .query = query}));

    const ErasurePlan plan = valueOf(planErasure(*aviary.book, {.kind = u"contact"_s, .id = id}));
    CHECK(plan.erased.at(u"saved_view"_s).size() == 6);
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(valueOf(savedViews(*aviary.book, u"customer"_s)).size() == 5);
    CHECK(aviary.count("change WHERE kind = 10") == lines);
}

TEST_CASE("a view goes with a number it asks for, however that is written", "[erasure]")
{
    const Aviary aviary;
    const QStringList same{u"phone = \"+84 912 345 678\""_s, u"phone = 84912345678"_s, u"phone ~ \"(0912) 345-678\""_s,
                           u"+84 912.345.678"_s, u"phone in (\"0912345678\", 115)"_s};
    for (const QString& query : same)
        expectSuccess(saveView(*aviary.book, {.name = u"Calls"_s, .kind = u"contact"_s, .query = query}));
    for (const QString& query : {u"phone = \"+84 912 345 679\""_s, u"phone ~ 0912"_s})
        expectSuccess(saveView(*aviary.book, {.name = u"Others"_s, .kind = u"contact"_s, .query = query}));

    CHECK(aviary.plan().erased.at(u"saved_view"_s).size() == size_t(same.size()));
}

TEST_CASE("a view goes that is called by a surname alone or asks for it, however the words stand", "[erasure]")
{
    const Aviary aviary;
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = query}));
    };
    keep(u"Qxžčanarÿ"_s, {});
    keep(u"qxzcanary, NAME"_s, u"city = Huế"_s);
    keep(u"One"_s, u"name ~ qxžčanarý"_s);
    keep(u"Two"_s, u"city = Huế and not name in (\"Bo\", \"again Qxzcanary\")"_s);
    keep(u"Three"_s, u"qxžčanarÿ"_s); // a word to look for
    keep(u"Others"_s, u"name ~ \"Bình\""_s);
    SavedView renamed = valueOf(savedViews(*aviary.book, u"customer"_s)).back();
    renamed.query = u"name ~ qxzcanary"_s;
    expectSuccess(saveView(*aviary.book, renamed));
    renamed.query = u"name ~ Bo"_s;
    expectSuccess(saveView(*aviary.book, renamed));

    const ErasurePlan plan = aviary.plan();
    REQUIRE(plan.erased.contains(u"saved_view"_s));
    CHECK(plan.erased.at(u"saved_view"_s).size() == 5);
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(valueOf(savedViews(*aviary.book, u"customer"_s)).size() == 1);
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a view stays that has more to say than a part of a name, or a part that others bear", "[erasure]")
{
    const Aviary aviary;
    RecordActions actions(*aviary.book);
    const qint64 rose = valueOf(actions.add(aviary.entity(u"customer"), {{u"name"_s, u"Rose Thi Green 7"_s}}));
    valueOf(actions.add(aviary.entity(u"employee"), {{u"name"_s, u"Rosé Brown"_s}}));
    valueOf(actions.add(aviary.entity(u"contact"), {{u"name"_s, u"Minh Thị"_s}}));
    valueOf(actions.add(aviary.entity(u"customer"), {{u"name"_s, u"Bo"_s}, {u"notes"_s, u"knows Green"_s}}));
    const auto keep = [&](const QString& name, const QString& query) {
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = query}));
    };
    keep(u"Green tea buyers"_s, u"tag = green and preferences ~ \"green tea\""_s);
    keep(u"Rose"_s, u"name ~ thi"_s);
    keep(u"7"_s, u"city = Green"_s);
    keep(u"Roses"_s, u"name ~ \"Rose Thi\""_s);
    const IdList none;
    const auto going = [&] {
        const auto plan = valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = rose}));
        return plan.erased.contains(u"saved_view"_s) ? plan.erased.at(u"saved_view"_s) : none;
    };
    CHECK(going().empty());

    keep(u"Green"_s, {}); // only somebody's notes say it
    keep(u"Rose, Green"_s, {});

    CHECK(going().size() == 2);
}

TEST_CASE("a view called by a word of a firm's name stays, and one called by all of it goes", "[erasure]")
{
    const Aviary aviary;
    for (const QString& name : {u"Nord"_s, u"Nord Logistik"_s})
        expectSuccess(saveView(*aviary.book, {.name = name, .kind = u"customer"_s, .query = u"city = Hamburg"_s}));
    RecordActions actions(*aviary.book);
    const qint64 firm =
        valueOf(actions.add(aviary.entity(u"customer"), {{u"name"_s, u"Nord Logistik"_s}, {u"kind"_s, u"company"_s}}));

    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = firm})), {}));

    const auto left = valueOf(savedViews(*aviary.book, u"customer"_s));
    REQUIRE(left.size() == 1);
    CHECK(left.front().name == u"Nord"_s);
}
