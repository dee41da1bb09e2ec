// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "storage/changelog.h"
#include "storage/recordactions.h"
#include "team/colleagues.h"
#include "team/employeeactions.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

EmployeeId addEmployee(Book& book, const QString& name)
{
    const auto schema = book.schema();
    return {valueOf(RecordActions(book).add(schema->entity(u"employee"), {{u"name"_s, name}}))};
}

} // namespace

TEST_CASE("an employee is active from the start, and offered to work as only while so", "[team]")
{
    auto book = emptyBook();
    const EmployeeId asha = addEmployee(*book, u"Asha Rao"_s);
    CHECK(valueOf(activeColleagues(*book)).size() == 1);

    REQUIRE(setActive(*book, asha, false));
    CHECK(valueOf(activeColleagues(*book)).empty());
    CHECK(valueOf(allEmployees(*book)).size() == 1);

    REQUIRE(ChangeLog(*book).undoLast());
    CHECK(valueOf(activeColleagues(*book)).size() == 1);
}

TEST_CASE("an employee is removed only where nothing names them", "[team]")
{
    auto book = emptyBook();
    const EmployeeId asha = addEmployee(*book, u"Asha Rao"_s);
    const EmployeeId minh = addEmployee(*book, u"Minh Tran"_s);
    const EmployeeId eva = addEmployee(*book, u"Eva Lee"_s);
    const auto schema = book->schema();
    valueOf(RecordActions(*book).add(schema->entity(u"customer"), {{u"name"_s, u"An"_s}, {u"owner"_s, u"Asha Rao"_s}}));
    book->setWorkingAs(minh);
    valueOf(RecordActions(*book).add(schema->entity(u"customer"), {{u"name"_s, u"Bo"_s}}));

    const auto working = removeEmployee(*book, minh);
    REQUIRE_FALSE(working);
    CHECK(working.error().message.contains(u"Minh Tran"_s));
    book->setWorkingAs({});
    for (const EmployeeId each : {asha, minh}) { // an owner, and an author of history
        const auto removed = removeEmployee(*book, each);
        REQUIRE_FALSE(removed);
        CHECK(removed.error().code == Error::Code::Conflict);
        CHECK(removed.error().message.contains(u"inactive"_s));
    }
    CHECK(valueOf(allEmployees(*book)).size() == 3);

    REQUIRE(removeEmployee(*book, eva));
    CHECK(valueOf(allEmployees(*book)).size() == 2);
    REQUIRE(ChangeLog(*book).undoLast());
    CHECK(valueOf(allEmployees(*book)).size() == 3);
}
