// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "core/base/sharedlines.h"

#include "support/catch.h"

#include <QSet>

#include <algorithm>

#include <rapidcheck.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Text of any characters, mostly such as interact: letters with marks of several scripts, now and then half a pair.
QString anyText()
{
    const auto character =
        rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA0, 0x250),
                       rc::gen::inRange<char32_t>(0x300, 0x370), rc::gen::inRange<char32_t>(0x370, 0x700),
                       rc::gen::inRange<char32_t>(0x900, 0xE00), rc::gen::inRange<char32_t>(0x1E00, 0x2100),
                       rc::gen::inRange<char32_t>(0x0, 0x10000), rc::gen::inRange<char32_t>(0x10000, 0x110000));
    const auto points = *rc::gen::container<std::vector<char32_t>>(character);
    QString text;
    for (const char32_t point : points) {
        if (point < 0x10000)
            text += QChar(static_cast<char16_t>(point));
        else
            text += QString::fromUcs4(&point, 1);
    }
    return text;
}

} // namespace

TEST_CASE("folding twice is folding once", "[fold]")
{
    REQUIRE(rc::check([] {
        const QString text = anyText();

        RC_ASSERT(fold(fold(text)) == fold(text));
    }));
}

TEST_CASE("every single character folds once and for all", "[fold]")
{
    QStringList wrong;
    for (char32_t point = 0; point < 0x30000; ++point) {
        if (point >= 0xD800 && point < 0xE000)
            continue;
        const QString text = QString::fromUcs4(&point, 1);
        const QString once = fold(text);
        // With a letter before it, too, so that marks and what they stand on are tried.
        const QString after = fold(QString(u"e" + text));
        if (fold(once) != once || fold(after) != after)
            wrong += QString::number(point, 16);
    }

    CHECK(wrong.join(u' ') == QString());
}

TEST_CASE("folding a text is folding its words", "[fold]")
{
    REQUIRE(rc::check([] {
        const QString left = anyText();
        const QString right = anyText();

        RC_ASSERT(fold(QString(left + u' ' + right)) == fold(left) + u' ' + fold(right));
    }));
}

TEST_CASE("keys of any text are safe to make and need no second making", "[fold]")
{
    REQUIRE(rc::check([] {
        const QString folded = fold(anyText());
        const QString written = latin(folded);

        RC_ASSERT((!isAscii(folded) || written == folded));
        RC_ASSERT(written.trimmed().isEmpty() == folded.trimmed().isEmpty());
        RC_ASSERT(soundKey(written).count(u' ') <= written.size());
        RC_ASSERT(words(folded).empty() == words(fold(folded)).empty());
        (void)consonantKey(folded);
        (void)searchForms(folded);
    }));
}

TEST_CASE("every name of the shared contacts folds and is written in Latin without loss", "[fold]")
{
    const auto contacts = sharedLines(u"i18n/faker-contacts.csv"_s);
    if (contacts.isEmpty())
        return;
    // What ICU has no Latin letters for: two letters of Thaana for Arabic sounds, one of Kurdish.
    const QSet<QChar> unwritten{QChar(0x07A1), QChar(0x0695)};

    for (const QString& line : contacts.sliced(1)) {
        const QStringList cells = line.split(u',');
        const QString name = cells[1] + u' ' + cells[2];
        const auto forms = searchForms(name);

        INFO(name.toStdString());
        CHECK(fold(forms.exact) == forms.exact);
        CHECK(words(forms.exact).size() >= 2);
        CHECK(words(forms.latin).size() >= 2);
        CHECK(forms.sound.split(u' ', Qt::SkipEmptyParts).size() >= 2);
        CHECK(std::ranges::all_of(forms.latin, [&](QChar c) { return c.unicode() < 0x80 || unwritten.contains(c); }));
    }
}

TEST_CASE("every naughty string folds once and for all", "[fold]")
{
    for (const QString& line : sharedLines(u"i18n/blns.txt"_s)) {
        const auto forms = searchForms(line);

        INFO(line.toStdString());
        CHECK(fold(forms.exact) == forms.exact);
        CHECK(latin(forms.latin).isEmpty() == forms.latin.isEmpty());
    }
}
