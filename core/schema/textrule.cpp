// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/textrule.h"

#include "base/dates.h"
#include "base/fold.h"
#include "base/money.h"
#include "schema/schematext.h"

#include <QHash>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a language is called by those who speak it.
QString ownName(const QString& code)
{
    const QByteArray language = code.toLatin1();
    std::array<char16_t, 64> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int size =
        uloc_getDisplayLanguage(language.constData(), language.constData(), name.data(), int{name.size()}, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name.data(), size) : QString();
}

/// The codes of languages by what they are called, in English and by those who speak them.
const QHash<QString, QString>& languageCodes()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> codes;
        for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
            const auto language = static_cast<QLocale::Language>(number);
            const QString code = QLocale::languageToCode(language);
            if (code.isEmpty())
                continue;
            QStringList names{code, QLocale::languageToString(language), ownName(code)};
            // A language that Qt has no words of answers with those of another.
            if (const QLocale locale(language); locale.language() == language)
                names.append(locale.nativeLanguageName());
            for (const QString& name : names) {
                if (const QString folded = fold(name); !codes.contains(folded))
                    codes.insert(folded, code);
            }
        }
        return codes;
    }();
    return known;
}

/// The code of a language; of "pt-BR" only the first part must be one.
QString languageCode(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString code = languageCodes().value(fold(trimmed));
    if (!code.isEmpty())
        return code;
    const auto end = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c == u'-' || c == u'_'; });
    const QString first = trimmed.first(end - trimmed.begin());
    const bool isCode = end != trimmed.end() && first.size() <= 3 && languageCodes().contains(fold(first));
    return isCode ? trimmed : QString();
}

/// The key of the choice that a text means: by its key, by what people read, or by what other programs write.
QString stateKey(const Field& field, const QString& text)
{
    static const QHash<QString, QString> others{
        {u"true"_s, u"yes"_s},
        {u"1"_s, u"yes"_s},
        {u"granted"_s, u"yes"_s},
        {u"opt-in"_s, u"yes"_s},
        {u"opted in"_s, u"yes"_s},
        {u"subscribed"_s, u"yes"_s},
        {u"false"_s, u"no"_s},
        {u"0"_s, u"no"_s},
        {u"denied"_s, u"no"_s},
        {u"opt-out"_s, u"no"_s},
        {u"opted out"_s, u"no"_s},
        {u"pending"_s, u"asked"_s},
        {u"unsubscribed"_s, u"withdrawn"_s},
    };
    const QString wanted = fold(text).trimmed();
    for (const Choice& choice : field.choices) {
        if (fold(choice.key) == wanted || fold(field.choiceTitle(choice.key)) == wanted ||
            (choice.label && fold(QString::fromUtf8(choice.label)) == wanted))
            return choice.key;
    }
    return others.value(wanted);
}

bool isEmailAddress(QStringView text)
{
    const QStringView address = text.trimmed();
    const auto at = address.indexOf(u'@');
    return at > 0 && at + 1 < address.size() && address.indexOf(u'@', at + 1) < 0 &&
           std::none_of(address.begin(), address.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u';'; });
}

} // namespace

QString inForm(const Field& field, TextRule rule, const QString& text)
{
    if (rule == TextRule::Any || text.isEmpty())
        return text;
    QString form;
    if (rule == TextRule::State)
        form = stateKey(field, text);
    else if (rule == TextRule::Language)
        form = languageCode(text);
    else if (const auto day = rule == TextRule::Date ? parseDate(text, DateOrder::DayMonthYear) : std::nullopt)
        form = day->toString(Qt::ISODate);
    else if (const auto currency = rule == TextRule::Currency ? Currency::fromCode(text.trimmed()) : std::nullopt)
        form = currency->code();
    return form.isEmpty() ? text : form;
}

QString problemWithText(const Field& field, TextRule rule, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (rule == TextRule::State && stateKey(field, text).isEmpty()) {
        QStringList keys;
        for (const Choice& choice : field.choices)
            keys.append(choice.key);
        return SchemaText::tr("“%1” is not one of the choices: %2.").arg(text, keys.join(", "_L1));
    }
    if (rule == TextRule::Date && !parseDate(text, DateOrder::DayMonthYear))
        return SchemaText::tr("“%1” is not a date. Write it as 2026-03-31.").arg(text);
    // Anything may be kept, but nothing that a click would run.
    static const QStringList harmful{u"javascript:"_s, u"data:"_s, u"file:"_s, u"vbscript:"_s};
    const QString start = rule == TextRule::Link ? text.trimmed().toLower() : QString();
    if (std::any_of(harmful.begin(), harmful.end(), [&](const QString& scheme) { return start.startsWith(scheme); }))
        return SchemaText::tr("“%1” is not a web address.").arg(text);
    return {};
}

QString problemWithTyped(TextRule rule, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (rule == TextRule::Email && !isEmailAddress(text))
        return SchemaText::tr("“%1” is not an e-mail address. Write it like anna@example.org.").arg(text);
    if (rule == TextRule::Currency && !Currency::fromCode(text.trimmed()))
        return SchemaText::tr("“%1” is not a currency. Give its three letters, such as EUR or VND.").arg(text);
    if (rule == TextRule::Language && languageCode(text).isEmpty())
        return SchemaText::tr("“%1” is not a language. Give its code or name, such as vi or Vietnamese.").arg(text);
    return {};
}

QString shownText(const Field& field, TextRule rule, const QString& text, const QLocale& locale)
{
    QString shown;
    if (rule == TextRule::State)
        shown = field.choiceTitle(text);
    else if (rule == TextRule::Language)
        shown = ownName(text);
    else if (const QDate day = rule == TextRule::Date ? QDate::fromString(text, Qt::ISODate) : QDate(); day.isValid())
        return locale.toString(day, QLocale::ShortFormat);
    return !shown.isEmpty() && inForm(field, rule, shown) == text ? shown : text;
}

} // namespace kith
