// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "support/catch.h"

#include <sqlite3.h>

using namespace kith;

namespace {

std::unique_ptr<Connection> newDatabase()
{
    auto connection = Connection::openInMemory();
    REQUIRE(connection);
    REQUIRE(migrate(**connection, 0));
    return std::move(*connection);
}

} // namespace

TEST_CASE("the schema of a new book is the one its version stands for", "[migrations]")
{
    const auto connection = newDatabase();

    CHECK(*connection->integer("PRAGMA user_version") == currentSchemaVersion());
    CHECK(*schemaFingerprint(*connection) == expectedFingerprint(currentSchemaVersion()));
}

TEST_CASE("what SQLite adds for itself does not change the schema's fingerprint", "[migrations]")
{
    const auto connection = newDatabase();

    REQUIRE(connection->execute("ANALYZE"));

    CHECK(*schemaFingerprint(*connection) == expectedFingerprint(currentSchemaVersion()));
}

TEST_CASE("nothing can hide from the schema's fingerprint behind a name", "[migrations]")
{
    const auto connection = newDatabase();
    const auto* planted =
        GENERATE("CREATE TRIGGER search_exact_content AFTER INSERT ON task BEGIN SELECT 1; END",
                 "CREATE TRIGGER search_exact_data AFTER INSERT ON task BEGIN SELECT 1; END",
                 "CREATE TRIGGER \"sqlite\" AFTER INSERT ON task BEGIN SELECT 1; END",
                 "CREATE VIEW search_note_content AS SELECT 1", "CREATE INDEX search_note_content ON task (due)");
    // As a connection that is not on its guard could have done.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    REQUIRE(connection->execute(planted));

    CHECK(*schemaFingerprint(*connection) != expectedFingerprint(currentSchemaVersion()));
}

TEST_CASE("a version we never wrote has no fingerprint", "[migrations]")
{
    CHECK(expectedFingerprint(0).isEmpty());
    CHECK(expectedFingerprint(-3).isEmpty());
    CHECK(expectedFingerprint(currentSchemaVersion() + 1).isEmpty());
}
