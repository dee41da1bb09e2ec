// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/similarity.h"

#include <support/catch.h>

#include <QString>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("Jaro-Winkler gives the figures its author published", "[similarity]")
{
    const auto [left, right, expected] = GENERATE(table<QString, QString, double>({
        {u"martha"_s, u"marhta"_s, 0.9611},
        {u"dwayne"_s, u"duane"_s, 0.8400},
        {u"dixon"_s, u"dicksonx"_s, 0.8133},
        {u"shackleford"_s, u"shackelford"_s, 0.9818},
        {u"dunningham"_s, u"cunnigham"_s, 0.8963},
        {u"jones"_s, u"johnson"_s, 0.8323},
        {u"abroms"_s, u"abrams"_s, 0.9222},
        {u"itman"_s, u"smith"_s, 0.4667},
    }));

    CHECK(jaroWinkler(left, right) == Approx(expected).margin(0.0001));
}

TEST_CASE("likeness is between none and the same, and does not ask who is first", "[similarity][property]")
{
    REQUIRE(rc::check([](const std::u16string& a, const std::u16string& b) {
        const QString left = QString::fromStdU16String(a);
        const QString right = QString::fromStdU16String(b);
        const double likeness = jaroWinkler(left, right);
        RC_ASSERT(likeness >= 0.0);
        RC_ASSERT(likeness <= 1.0 + 1e-12);
        RC_ASSERT(jaroWinkler(left, left) > 1.0 - 1e-12);
    }));
}
