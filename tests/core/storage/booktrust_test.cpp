// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/booksteps.h"
#include "core/support/shop.h"
#include "registry.h"
#include "support/catch.h"

#include <QDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Step> savingSteps()
{
    return {serving(11), serving(12), serving(13), serving(14)};
}

std::vector<Step> undoingSteps()
{
    return {undoing, undoing, redoing, undoing, serving(15), undoing};
}

} // namespace

TEST_CASE("what was saved survives every fault at every operation, whole", "[trust][book]")
{
    expectNoProblem(drill(scenarioOf(savingSteps()), {.fault = anyFault(), .runs = 60}));
}

TEST_CASE("a book without a log, as in a folder kept in step, keeps the same promises", "[trust][book]")
{
    Scenario scenario = scenarioOf(savingSteps());
    scenario.prepare = [prepare = scenario.prepare](const QString& folder) {
        REQUIRE(QDir(folder).mkdir(u".stfolder"_s));
        prepare(folder);
    };

    expectNoProblem(drill(scenario, {.fault = anyFault(), .runs = 40}));
}

TEST_CASE("undo and redo are done or not done, whatever fails meanwhile", "[trust][book]")
{
    expectNoProblem(drill(scenarioOf(undoingSteps()), {.fault = anyFault(), .runs = 60}));
}

TEST_CASE("a fault that passes costs no more than a second try", "[trust][book]")
{
    const auto fault = GENERATE(Fault::DiskFullOnce, Fault::ErrorOnce);
    Scenario scenario = scenarioOf(savingSteps());
    const auto wellKept = scenario.problem;
    scenario.problem = [&](const QString& folder, const Acknowledged& acknowledged) {
        if (acknowledged.size() < savingSteps().size())
            return u"only %1 steps could be saved"_s.arg(acknowledged.size());
        return wellKept(folder, acknowledged);
    };

    expectNoProblem(drill(scenario, {.fault = fault, .runs = 60, .seed = 7}));
}

TEST_CASE("the power cut catches a book that does not sync its commits", "[trust][book][control]")
{
    const auto synchronous = GENERATE(QByteArray("NORMAL"), QByteArray("OFF"));

    const DrillReport report =
        drill(scenarioOf(savingSteps(), synchronous), {.fault = Fault::PowerLoss, .runs = 40, .isControl = true});

    CHECK_FALSE(report.problems.filter(u"acknowledged and lost"_s).isEmpty());
}

TEST_CASE("a book being made is there whole or is no book", "[trust][book]")
{
    const Scenario scenario{
        .act =
            [](const QString& folder, const QByteArray& vfs, Acknowledged& acknowledged) {
                if (openShop(bookIn(folder), vfs))
                    acknowledged.insert(1);
            },
        .problem = [](const QString& folder, const Acknowledged& acknowledged) -> QString {
            const auto book = Book::open(bookIn(folder), standardRegistry());
            if (book && (*book)->isReadOnly())
                return (*book)->readOnlyReason();
            if (book)
                return problemWith(**book);
            if (!acknowledged.empty())
                return u"acknowledged and lost: "_s + book.error().message;
            const auto code = book.error().code;
            return code == Error::Code::NotABook || code == Error::Code::NotFound ? QString() : book.error().detail;
        },
    };

    expectNoProblem(drill(scenario, {.fault = anyFault(), .runs = 60}));
}
