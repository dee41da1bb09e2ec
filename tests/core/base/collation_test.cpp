// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collation.h"

#include "support/catch.h"

#include <QStringList>

#include <algorithm>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(const QString& locale, QStringList names)
{
    const auto collation = Collation::create(locale);
    REQUIRE(collation);
    std::ranges::sort(names, {}, [&](const QString& name) { return collation->sortKey(name); });
    return names;
}

} // namespace

TEST_CASE("each language has its own order", "[collation]")
{
    CHECK(sorted(u"sv"_s, {u"Öberg"_s, u"Zetterlund"_s, u"Olsson"_s}) ==
          QStringList{u"Olsson"_s, u"Zetterlund"_s, u"Öberg"_s});
    CHECK(sorted(u"de"_s, {u"Öberg"_s, u"Zetterlund"_s, u"Olsson"_s}) ==
          QStringList{u"Öberg"_s, u"Olsson"_s, u"Zetterlund"_s});
    CHECK(sorted(u"vi"_s, {u"Đặng"_s, u"Dương"_s, u"Anh"_s, u"Em"_s}) ==
          QStringList{u"Anh"_s, u"Dương"_s, u"Đặng"_s, u"Em"_s});
}

TEST_CASE("an unknown locale has the order of the root and still a version", "[collation]")
{
    CHECK(sorted(u""_s, {u"b"_s, u"Á"_s, u"a"_s}) == QStringList{u"a"_s, u"Á"_s, u"b"_s});
    CHECK(sorted(u"xx_YY"_s, {u"b"_s, u"Á"_s, u"a"_s}) == QStringList{u"a"_s, u"Á"_s, u"b"_s});
    CHECK(Collation::create(u"vi"_s)->version() != Collation::create(u"de"_s)->version());
    CHECK(Collation::create(u"vi"_s)->version() == Collation::create(u"vi"_s)->version());
}

TEST_CASE("keys have no zero byte, and a text's beginning sorts before it", "[collation]")
{
    const auto collation = Collation::create(u"en"_s);
    REQUIRE(collation);

    CHECK(collation->sortKey(u"").isEmpty());
    REQUIRE(rc::check([&](const std::string& text) {
        const QString name = QString::fromStdString(text);

        RC_ASSERT(!collation->sortKey(name).contains('\0'));
        RC_ASSERT(collation->sortKey(name) <= collation->sortKey(QString(name + u'z')));
    }));
    CHECK(collation->sortKey(QString(5000, u'ệ')).size() > 5000);
}
