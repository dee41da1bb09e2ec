// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "core/support/randomwork.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/search.h"

#include <rapidcheck.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

std::string findingsOf(Book& book)
{
    std::string text;
    for (const Finding& finding : valueOf(check(book)))
        text += finding.what.toStdString() + '\n';
    return text;
}

void undoEverything(Book& book)
{
    ChangeLog log(book);
    while (valueOf(log.nextUndo()))
        valueOf(log.undoLast());
}

} // namespace

TEST_CASE("whatever was done, undoing all of it gives back the same book", "[undo][property]")
{
    REQUIRE(rc::check("undo is the inverse of any actions, with undo and redo among them", [](quint32 seed) {
        auto book = emptyBook();
        std::mt19937 random(seed);
        RandomWork work(*book, seed);
        work.defineCustomFields();
        const QByteArray before = contentsOf(*book);
        const ChangeSetId first = book->lastChange();
        ChangeLog log(*book);
        const auto isSomethingLeft = [&] {
            const auto next = valueOf(log.nextUndo());
            return next && next->id != first;
        };

        for (int action = 0; action < 25; ++action) {
            work.doSomething();
            if (random() % 6 == 0 && isSomethingLeft())
                valueOf(log.undoLast());
            if (random() % 6 == 0)
                (void)log.redoLast();
        }
        const QByteArray after = contentsOf(*book);
        int undone = 0;
        for (; isSomethingLeft(); ++undone)
            RC_ASSERT(valueOf(log.undoLast()).kept.empty());

        RC_ASSERT(contentsOf(*book) == before);
        RC_ASSERT(findingsOf(*book) == "");
        for (; undone > 0; --undone)
            valueOf(log.redoLast());
        RC_ASSERT(contentsOf(*book) == after);
        RC_ASSERT(findingsOf(*book) == "");
    }));
}

TEST_CASE("what is derived equals a recount, whatever is done and in whatever order it is undone", "[undo][property]")
{
    REQUIRE(rc::check("search, sort keys and rollups stay true", [](quint32 seed) {
        auto book = emptyBook();
        std::mt19937 random(seed);
        RandomWork work(*book, seed);
        work.defineCustomFields();

        for (int action = 0; action < 25; ++action) {
            work.doSomething();
            if (random() % 3 == 0) {
                // Any of what was done, not only the last: what was built on it since stays.
                ChangeLog log(*book);
                const auto sets = valueOf(log.recent(20));
                const auto undone = log.undo(sets[random() % sets.size()].id);
                if (!undone)
                    RC_ASSERT(undone.error().code == Error::Code::Conflict);
            }
        }

        RC_ASSERT(findingsOf(*book) == "");
        undoEverything(*book);
        RC_ASSERT(findingsOf(*book) == "");
    }));
}
