// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in translations/*.ts. Texts that were added to the sources since are the business of .ci/run, whose stage
// “translations” says which files are older than the sources.
#include "dressed.h"
#include "models/celltext.h"
#include "models/columnwidth.h"
#include "registry.h"
#include "style/kithstyle.h"
#include "style/mnemonics.h"
#include "translatedtexts.h"
#include "windows.h"

#include <QAction>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QMenu>
#include <QMenuBar>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

const QStringList completeLanguages{u"ur"_s, u"vi"_s};
const QStringList allLanguages{u"hi"_s, u"te"_s, u"ur"_s, u"vi"_s};

std::string named(const QString& language, const TranslatedText& text)
{
    return u"%1, %2: %3 -> %4"_s.arg(language, text.context, text.source, text.forms.join(u" | "_s)).toStdString();
}

qsizetype pluralForms(const QString& language)
{
    return language == "vi"_L1 ? 1 : 2;
}

/// "%1", "%n" and the like, each once. The number may be left out of a form that says it in words.
QStringList placeholders(const QString& text, bool isPlural)
{
    static const QRegularExpression pattern(u"%(L?\\d{1,2}|L?n)"_s);
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        if (!(isPlural && match.captured().endsWith(u'n')) && !found.contains(match.captured()))
            found.append(match.captured());
    }
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression pattern(u"&[^& ]"_s);
    return text.contains(pattern);
}

QString blanksAround(const QString& text)
{
    static const QRegularExpression pattern(u"^(\\s*).*?(\\s*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    return match.captured(1) + u'.' + match.captured(2);
}

/// Those that show the pages of the window: Ctrl+1 and so on.
QList<QAction*> pageActions(const QWidget& window)
{
    QList<QAction*> pages;
    for (int key = Qt::Key_1; key <= Qt::Key_9; ++key) {
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(int(Qt::CTRL) | key))
                pages.append(action);
        }
    }
    REQUIRE_FALSE(pages.isEmpty());
    return pages;
}

void checkMnemonics(const QString& language, const QList<QAction*>& actions)
{
    QStringList seen;
    for (const QAction* action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        INFO(language.toStdString() << ": " << action->text().toStdString());
        CHECK((key.isEmpty() || !seen.contains(key)));
        seen.append(key);
    }
}

/// The families that draw a text in a font.
QStringList drawnBy(const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun& run : layout.glyphRuns())
        families.append(run.rawFont().familyName());
    families.removeDuplicates();
    return families;
}

} // namespace

TEST_CASE("every text is translated into Urdu and Vietnamese", "[ui][translations]")
{
    for (const QString& language : completeLanguages) {
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            CHECK(text.isFinished);
            CHECK_FALSE(text.forms.contains(QString()));
        }
    }
}

TEST_CASE("Hindi and Telugu are begun with menus, fields and buttons", "[ui][translations]")
{
    for (const QString& language : {u"hi"_s, u"te"_s}) {
        const QStringList needed{u"entities"_s, u"choices"_s, u"parts"_s, u"CellText"_s, u"kith::CustomersPage"_s};
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            CHECK((text.isFinished || !needed.contains(text.context)));
        }
    }
}

TEST_CASE("a number has all the plural forms of its language", "[ui][translations]")
{
    for (const QString& language : QStringList{u"en"_s} + allLanguages) {
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            if (!text.isFinished)
                continue;
            CHECK(text.forms.size() == (text.isPlural ? pluralForms(language) : 1));
            CHECK_FALSE(text.forms.contains(QString()));
        }
    }
}

TEST_CASE("translations keep the placeholders of their text", "[ui][translations]")
{
    for (const QString& language : QStringList{u"en"_s} + allLanguages) {
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            for (const QString& form : text.isFinished ? text.forms : QStringList())
                CHECK(placeholders(form, text.isPlural) == placeholders(text.source, text.isPlural));
            // Two forms of which the second says a number leave it out of the first at most.
            if (text.isFinished && text.isPlural)
                CHECK((text.forms.last().contains("%n"_L1) || text.forms.last().contains("%Ln"_L1)));
        }
    }
}

TEST_CASE("translations keep mnemonics, and the blanks and line ends around a text", "[ui][translations]")
{
    for (const QString& language : allLanguages) {
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            for (const QString& form : text.isFinished ? text.forms : QStringList()) {
                CHECK(hasMnemonic(form) == hasMnemonic(text.source));
                CHECK(blanksAround(form) == blanksAround(text.source));
            }
        }
    }
}

TEST_CASE("quotation marks are those of the language", "[ui][translations]")
{
    for (const QString& language : allLanguages) {
        const QString quoted = QLocale(language).quoteString(u"x"_s);
        for (const TranslatedText& text : textsOf(language)) {
            INFO(named(language, text));
            for (const QString& form : text.isFinished ? text.forms : QStringList()) {
                const qsizetype first = form.indexOf(QRegularExpression(u"[“”]"_s));
                CHECK((first < 0 || form[first] == quoted.front()));
            }
        }
    }
}

TEST_CASE("no two entries of a menu have the same mnemonic, whatever the language and the page", "[ui][translations]")
{
    for (const QString& language : QStringList{u"en"_s} + allLanguages) {
        const Speaking speaking(language);
        Office office;
        for (QAction* page : pageActions(office.window)) {
            page->trigger();
            checkMnemonics(language, office.window.menuBar()->actions());
            for (const QMenu* menu : office.window.menuBar()->findChildren<QMenu*>())
                checkMnemonics(language, menu->actions());
        }
    }
}

TEST_CASE("buttons show the words of their action without the mnemonic", "[ui][translations]")
{
    CHECK(buttonText(u"&New customer …"_s) == u"New customer"_s);
    CHECK(buttonText(u"Sao &chép…"_s) == u"Sao chép"_s);
    CHECK(buttonText(u"नया ग्राहक… (&N)"_s) == u"नया ग्राहक"_s);
    CHECK(withoutMnemonic(u"فائل (&F)"_s) == u"فائل"_s);
    CHECK(withoutMnemonic(u"Salt && Pepper (retail)"_s) == u"Salt & Pepper (retail)"_s);
}

TEST_CASE("the usual labels of a number are shown in the language and kept in English", "[ui][translations]")
{
    const Speaking vietnamese(u"vi"_s);
    CHECK(shownLabel(u"mobile"_s) == u"di động"_s);
    CHECK(storedLabel(u"di động"_s) == u"mobile"_s);
    CHECK(shownLabel(u"Showroom"_s) == u"Showroom"_s);
    CHECK(storedLabel(u"mobile"_s) == u"mobile"_s);
}

TEST_CASE("the words of a user are isolated between the quotation marks of Urdu, too", "[ui][translations]")
{
    CHECK(spoken(u"”Anna“ کا نام"_s) == u"”\u2068Anna\u2069“ کا نام"_s);
    CHECK(spoken(u"Add “Anna” to “B”"_s) == u"Add “\u2068Anna\u2069” to “\u2068B\u2069”"_s);
}

TEST_CASE("a comma is the language's", "[ui][translations]")
{
    CHECK(comma(QLocale(u"ur"_s)) == u"، "_s);
    CHECK(comma(QLocale(u"vi"_s)) == u", "_s);
}

TEST_CASE("days and hours are told in the language, in its plural", "[ui][translations]")
{
    const QDate today(2026, 11, 22);
    {
        const Speaking urdu(u"ur"_s);
        CHECK(relativeDay(today, today) == u"آج"_s);
        CHECK(relativeDay(today.addDays(-21), today) == u"3 ہفتے پہلے"_s);
    }
    {
        const Speaking vietnamese(u"vi"_s);
        CHECK(relativeDay(today.addDays(1), today) == u"ngày mai"_s);
        CHECK(relativeDay(today.addDays(-5), today) == u"5 ngày trước"_s);
    }
    const Speaking english(u"en"_s);
    CHECK(relativeDay(today.addDays(-2), today) == u"2 days ago"_s);
}

TEST_CASE("a script is drawn by one family: the system's, or the one that was set for it", "[ui][translations][fonts]")
{
    const Dressed dressed(Theme::Light);
    const QFont font = QApplication::font();
    const std::pair<QString, QString> scripts[] = {{u"Noto Naskh Arabic"_s, u"گاہک کی خریداری ٹھیک ڈھونڈے"_s},
                                                   {u"Noto Sans Devanagari"_s, u"संभावित ग्राहक और बिक्री"_s},
                                                   {u"Noto Sans Telugu"_s, u"సంభావ్య కస్టమర్ అమ్మకం"_s}};
    for (const auto& [family, text] : scripts) {
        INFO(family.toStdString());
        CHECK(font.families().contains(family));
        if (!QFontDatabase::hasFamily(family)) {
            WARN("the font is not installed: " + family.toStdString());
            continue;
        }
        const QStringList drawing = drawnBy(font, QString(text).remove(u' '));
        INFO(drawing.join(u", "_s).toStdString());
        CHECK((drawing == QStringList{family} || drawing == QStringList{QFontInfo(font).family()}));
    }
}

TEST_CASE("a column is as wide as the longest of its choices, in every language", "[ui][translations]")
{
    const Schema schema(standardRegistry());
    const Field* stage = schema.entity(u"customer").find(u"stage");
    REQUIRE(stage);
    const QFontMetrics measure(QApplication::font());
    for (const QString& language : allLanguages) {
        const Speaking speaking(language);
        for (const Choice& choice : stage->choices)
            CHECK(usualColumnWidth(*stage, measure) > measure.horizontalAdvance(stage->choiceTitle(choice.key)));
    }
}
