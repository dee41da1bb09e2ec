// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "customers/taguse.h"
#include "storage/changelog.h"
#include "storage/recordactions.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("tags made one are carried by everybody who had any of them, until an undo", "[tags]")
{
    auto book = emptyBook();
    const auto add = [&](const QString& kind, const QString& name, const QString& tags) {
        const auto schema = book->schema();
        valueOf(RecordActions(*book).add(schema->entity(kind), {{u"name"_s, name}, {u"tags"_s, tags}}));
    };
    add(u"customer"_s, u"Asha"_s, u"vip; important"_s);
    add(u"customer"_s, u"Minh"_s, u"important"_s);
    add(u"contact"_s, u"Eva"_s, u"important"_s);
    const auto tags = valueOf(allTags(*book));
    REQUIRE(tags.size() == 2);
    CHECK(tags[0].name == u"important"_s);
    const qint64 important = tags[0].id.value;
    const qint64 vip = tags[1].id.value;
    CHECK(valueOf(tagUse(book->connection())).value(important).customers == 2);
    CHECK(valueOf(tagUse(book->connection())).value(important).contacts == 1);

    const auto schema = book->schema();
    REQUIRE(RecordActions(*book).merge(schema->entity(u"tag"), vip, {important}));

    CHECK(valueOf(allTags(*book)).size() == 1);
    CHECK(valueOf(tagUse(book->connection())).value(vip).customers == 2);
    CHECK(valueOf(tagUse(book->connection())).value(vip).contacts == 1);
    REQUIRE(ChangeLog(*book).undoLast());
    CHECK(valueOf(tagUse(book->connection())).value(vip).customers == 1);
    CHECK(valueOf(tagUse(book->connection())).value(important).customers == 2);
}
