// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/booksteps.h"

#include "core/support/shop.h"
#include "registry.h"
#include "storage/changelog.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

constexpr int alreadyServed = 4;

void prepareShop(const QString& folder)
{
    REQUIRE(openShop(bookIn(folder)));
    const auto book = Book::open(bookIn(folder), standardRegistry());
    REQUIRE(book);
    for (qint64 number = 1; number <= alreadyServed; ++number)
        REQUIRE(serve(**book, number));
}

/// What the book holds after each number of steps that went well.
QByteArrayList contentsAfterEachStep(const std::vector<Step>& steps)
{
    const QTemporaryDir folder;
    prepareShop(folder.path());
    const auto book = Book::open(bookIn(folder.path()), standardRegistry());
    REQUIRE(book);
    QByteArrayList states{*contents(**book)};
    for (const Step& step : steps) {
        REQUIRE(step(**book));
        states.append(*contents(**book));
    }
    return states;
}

/// Tries once more after a failure, as a user does; then gives up.
void takeSteps(const std::vector<Step>& steps, const QString& folder, const BookOptions& options,
               const QByteArray& synchronous, Acknowledged& acknowledged)
{
    auto book = Book::open(bookIn(folder), standardRegistry(), options);
    if (!book)
        book = Book::open(bookIn(folder), standardRegistry(), options);
    if (!book || (*book)->isReadOnly())
        return;
    // About every second step: were it each, nothing would be left to lose where commits are not synced.
    (void)(*book)->connection().execute("PRAGMA wal_autocheckpoint = 50");
    if (!synchronous.isEmpty())
        (void)(*book)->connection().execute("PRAGMA synchronous = " + synchronous);
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i](**book) && !steps[i](**book))
            return;
        acknowledged.insert(static_cast<qint64>(i) + 1);
    }
}

QString problemAfter(const QByteArrayList& states, const QString& folder, const Acknowledged& acknowledged)
{
    const auto book = Book::open(bookIn(folder), standardRegistry());
    if (!book)
        return book.error().message + u' ' + book.error().detail;
    if ((*book)->isReadOnly())
        return (*book)->readOnlyReason();
    const auto found = contents(**book);
    if (!found)
        return found.error().detail;
    const qsizetype steps = std::ssize(acknowledged);
    const qsizetype state = states.indexOf(*found);
    if (state < 0)
        return u"between two states, after %1 steps"_s.arg(steps);
    if (*found != states[steps] && *found != states.value(steps + 1))
        return u"acknowledged and lost: step %1, found as after %2"_s.arg(steps).arg(state);
    if (const QString problem = problemWith(**book); !problem.isEmpty())
        return problem;
    // What the history keeps must be good for an undo.
    if (const auto undone = ChangeLog(**book).undoLast(); !undone)
        return undone.error().message;
    return problemWith(**book);
}

} // namespace

QString bookIn(const QString& folder)
{
    return folder + u"/book.kith"_s;
}

Step serving(qint64 number)
{
    return [=](Book& book) -> Result<> {
        KITH_TRY(serve(book, number));
        return {};
    };
}

Result<> undoing(Book& book)
{
    KITH_TRY(ChangeLog(book).undoLast());
    return {};
}

Result<> redoing(Book& book)
{
    KITH_TRY(ChangeLog(book).redoLast());
    return {};
}

Scenario scenarioOf(const std::vector<Step>& steps, const QByteArray& synchronous)
{
    return {
        .prepare = prepareShop,
        .act = [=](const QString& folder, const QByteArray& vfs,
                   Acknowledged& acknowledged) { takeSteps(steps, folder, {.vfs = vfs}, synchronous, acknowledged); },
        .problem =
            [states = contentsAfterEachStep(steps)](const QString& folder, const Acknowledged& acknowledged) {
                return problemAfter(states, folder, acknowledged);
            },
    };
}

void expectNoProblem(const DrillReport& report)
{
    INFO(report.runs << " runs over " << report.operations << " operations\n"
                     << report.problems.mid(0, 20).join(u'\n').toStdString());
    CHECK(report.problems.isEmpty());
    CHECK(report.operations > 30);
    CHECK(report.struck * 10 >= report.runs * 9);
}

Fault anyFault()
{
    return GENERATE(Fault::PowerLoss, Fault::DiskFull, Fault::DiskFullOnce, Fault::ErrorOnce, Fault::ErrorForEver);
}

} // namespace kith::test
