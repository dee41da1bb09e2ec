// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that the book keeps follow what they name to its new name.
#include "base/fold.h"
#include "core/support/books.h"
#include "storage/bookpages.h"
#include "storage/changelog.h"
#include "storage/fieldactions.h"
#include "storage/filterrenames.h"
#include "storage/recordactions.h"
#include "views/savedview.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    std::unique_ptr<Book> book = emptyBook();

    qint64 add(const QString& kind, const std::vector<RecordActions::Assignment>& fields)
    {
        const auto schema = book->schema();
        return valueOf(RecordActions(*book).add(schema->entity(kind), fields));
    }
    void keep(const QString& name, const QString& query)
    {
        REQUIRE(saveView(*book, {.name = name, .kind = u"customer"_s, .query = query}));
    }
    [[nodiscard]] SavedView view(int index) { return valueOf(savedViews(*book, u"customer"_s)).at(size_t(index)); }
    void rename(const QString& kind, qint64 id, const QString& name)
    {
        const auto schema = book->schema();
        REQUIRE(RecordActions(*book).set(schema->entity(kind), id, {{u"name"_s, name}}));
    }
};

} // namespace

TEST_CASE("only what is named is written anew in a filter", "[filter][rename]")
{
    const auto book = emptyBook();
    const auto schema = book->schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const FilterRename rename{.isMeant = [](const Field& field) { return field.target == "tag"_L1; },
                              .words = {{fold(u"vip"_s), u"very good"_s}, {fold(u"sổ vàng"_s), u"gold"_s}}};
    const auto renamed = [&](const QString& text) {
        return renamedInFilter(text, customers, customers, rename);
    };

    CHECK(renamed(u"tag = VIP"_s) == u"tag = \"very good\""_s);
    CHECK(renamed(u"Anna   tags in (vip,  other, 'sổ vàng') or not tag != vip"_s) ==
          u"Anna   tags in (\"very good\",  other, gold) or not tag != \"very good\""_s);
    for (const QString& other : {u"vip"_s, u"city = vip"_s, u"tag ~ vip"_s, u"tag is empty"_s, u"tag = vi"_s, u""_s,
                                 u"tag = (vip"_s, u"vip tag"_s})
        CHECK(renamed(other) == other);
}

TEST_CASE("views follow a tag that is renamed or merged, and an undo takes both back", "[filter][rename][tags]")
{
    Kept kept;
    const qint64 anna = kept.add(u"customer"_s, {{u"name"_s, u"Anna"_s}, {u"tags"_s, u"vip; fair"_s}});
    const auto tags = valueOf(pagesOf(*kept.book)->ids({.kind = u"tag"_s})); // fair, vip
    kept.keep(u"Best"_s, u"tag = vip"_s);
    kept.keep(u"tag in (fair)"_s, u"tag in (fair)"_s);

    kept.rename(u"tag"_s, tags[1], u"regular ones"_s);
    CHECK(kept.view(0).query == u"tag = \"regular ones\""_s);
    CHECK(kept.view(0).name == u"Best"_s);
    CHECK(kept.view(1).query == u"tag in (fair)"_s);
    const auto schema = kept.book->schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const auto filter = checkedFilter(*kept.book, customers, kept.view(0).query);
    REQUIRE(filter);
    CHECK(valueOf(pagesOf(*kept.book)->ids({.kind = u"customer"_s, .filter = *filter})) == IdList{anna});
    REQUIRE(ChangeLog(*kept.book).undoLast());
    CHECK(kept.view(0).query == u"tag = vip"_s);

    REQUIRE(RecordActions(*kept.book).merge(schema->entity(u"tag"), tags[1], {tags[0]}));
    CHECK(kept.view(1).query == u"tag in (vip)"_s);
    CHECK(kept.view(1).name == u"tag in (vip)"_s); // it was called by its filter
    REQUIRE(ChangeLog(*kept.book).undoLast());
    CHECK(kept.view(1).query == u"tag in (fair)"_s);
}

TEST_CASE("views follow a choice and a label that are renamed", "[filter][rename][customfields]")
{
    Kept kept;
    (void)valueOf(addField(*kept.book, {.kind = u"customer"_s,
                                        .name = u"roast"_s,
                                        .label = u"Roast of it"_s,
                                        .type = u"choice"_s,
                                        .choices = u"light; dark"_s}));
    kept.add(u"customer"_s, {{u"name"_s, u"Anna"_s}, {u"roast"_s, u"light"_s}});
    kept.keep(u"One"_s, u"roast = light"_s);
    kept.keep(u"Two"_s, u"\"Roast of it\" in (dark, light) and city = light"_s);

    CustomFieldDefinition field = valueOf(ownFields(*kept.book, u"customer"_s)).front();
    field.label = u"Coffee"_s;
    field.choices = u"dark; light"_s; // they change places
    REQUIRE(changeField(*kept.book, field, {{u"light"_s, u"dark"_s}, {u"dark"_s, u"light"_s}}));

    CHECK(kept.view(0).query == u"roast = dark"_s);
    CHECK(kept.view(1).query == u"roast in (light, dark) and city = light"_s);
    const auto schema = kept.book->schema();
    CHECK(checkedFilter(*kept.book, schema->entity(u"customer"), kept.view(1).query));
    REQUIRE(ChangeLog(*kept.book).undoLast());
    CHECK(kept.view(0).query == u"roast = light"_s);
}

TEST_CASE("a filter by a tag that is not there is refused where it stands", "[filter][tags]")
{
    Kept kept;
    kept.add(u"customer"_s, {{u"name"_s, u"Anna"_s}, {u"tags"_s, u"wholesale"_s}});
    const auto schema = kept.book->schema();
    const EntityInfo& customers = schema->entity(u"customer");

    const auto checked = checkedFilter(*kept.book, customers, u"name ~ a and tag = wholsale"_s);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().range.offset == 19);
    CHECK(checked.error().message.contains(u"wholesale"_s));
    for (const QString& known :
         {u"tag = WHOLESALE"_s, u"tag in (gone, wholesale)"_s, u"tag ~ gone"_s, u"tag = tag:1"_s, u"tag is empty"_s})
        CHECK(checkedFilter(*kept.book, customers, known));
}
