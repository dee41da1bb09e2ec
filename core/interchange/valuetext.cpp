// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/valuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

template<typename... Words>
tl::unexpected<Error> problem(const char* sentence, const Words&... words)
{
    return error(Error::Code::InvalidInput, QCoreApplication::translate("interchange", sentence).arg(words...));
}

Result<Value> integerFrom(const QString& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    const auto decimal = Decimal::parse(text);
    if (!decimal || decimal->scaled % Decimal::one != 0)
        return problem(QT_TRANSLATE_NOOP("interchange", "“%1” is not a whole number."), text);
    return decimal->scaled / Decimal::one;
}

Result<Value> yesNoFrom(const QString& text)
{
    static const QStringList yes = {u"yes"_s, u"true"_s, u"y"_s,  u"t"_s,  u"1"_s, u"x"_s,  u"on"_s,
                                    u"ja"_s,  u"oui"_s,  u"sí"_s, u"si"_s, u"✓"_s, u"có"_s, u"हाँ"_s};
    static const QStringList no = {u"no"_s, u"false"_s, u"n"_s,   u"f"_s,     u"0"_s,  u"off"_s,
                                   u"-"_s,  u"nein"_s,  u"non"_s, u"không"_s, u"नहीं"_s};
    const QString word = text.trimmed().toLower();
    if (yes.contains(word))
        return qint64{1};
    if (no.contains(word))
        return qint64{0};
    return problem(QT_TRANSLATE_NOOP("interchange", "“%1” is neither yes nor no."), text);
}

QString choiceFrom(const Field& field, const QString& text)
{
    for (const Choice& choice : field.choices) {
        if (choice.key == text)
            return text;
    }
    for (const Choice& choice : field.choices) {
        if (choice.key.compare(text, Qt::CaseInsensitive) == 0 ||
            field.choiceTitle(choice.key).compare(text, Qt::CaseInsensitive) == 0 ||
            (choice.label && text.compare(QLatin1StringView(choice.label), Qt::CaseInsensitive) == 0))
            return choice.key;
    }
    return text;
}

Result<Value> dateFrom(const QString& text, const TextForm& form)
{
    if (const auto date = parseDate(text, form.dateOrder))
        return daysFromDate(*date);
    return problem(QT_TRANSLATE_NOOP("interchange", "“%1” is not a date. Write it as 2026-02-28."), text);
}

Result<Value> partialDateFrom(const QString& text, const TextForm& form)
{
    const auto date = PartialDate::parse(text, form.dateOrder);
    if (date && date->isValid())
        return qint64{date->toInteger()};
    return problem(QT_TRANSLATE_NOOP("interchange", "“%1” is not a day. Write it as 1990-02-28, or --02-28."), text);
}

Result<Value> instantFrom(const QString& text, const TextForm& form)
{
    if (const auto instant = parseInstant(text, form.zone, form.dateOrder))
        return *instant;
    return problem(QT_TRANSLATE_NOOP("interchange", "“%1” is not a time. Write it as 2026-02-28T14:30+01:00."), text);
}

} // namespace

Result<Value> valueFromText(const Field& field, const QString& text, const TextForm& form)
{
    if (text.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::Integer:
        return integerFrom(text);
    case FieldType::Decimal: {
        KITH_TRY_ASSIGN(const Decimal decimal, Decimal::parse(text, form.decimal));
        return decimal.scaled;
    }
    case FieldType::Money: {
        KITH_TRY_ASSIGN(const Money money, Money::parse(text, form.currency, form.decimal));
        return money.minor;
    }
    case FieldType::YesNo:
        return yesNoFrom(text);
    case FieldType::Choice:
        return choiceFrom(field, text);
    case FieldType::Date:
        return dateFrom(text, form);
    case FieldType::PartialDate:
        return partialDateFrom(text, form);
    case FieldType::Instant:
        return instantFrom(text, form);
    default:
        return text;
    }
}

QString textFromValue(const Field& field, const Value& value, const TextForm& form)
{
    const auto* integer = std::get_if<qint64>(&value);
    if (!integer)
        return textOf(value);
    switch (field.type) {
    case FieldType::Decimal:
        return Decimal{*integer}.toString();
    case FieldType::Money:
        return Money{*integer, form.currency}.toDecimalString();
    case FieldType::YesNo:
        return *integer != 0 ? u"yes"_s : u"no"_s;
    case FieldType::Date:
        return dateFromDays(*integer).toString(Qt::ISODate);
    case FieldType::PartialDate:
        return PartialDate::fromInteger(*integer).value_or(PartialDate()).toString();
    case FieldType::Instant:
        return formatInstant(*integer, form.zone);
    default:
        return QString::number(*integer);
    }
}

QStringList splitNames(const QString& text)
{
    QStringList names;
    QString name;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endName = [&] {
        name = wasQuoted ? name : name.trimmed();
        if (!name.isEmpty())
            names.append(name);
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            name += text[++i];
        else if (isQuoted && c == u'"')
            isQuoted = false;
        else if (isQuoted)
            name += c;
        else if (c == u'"' && name.trimmed().isEmpty() && !wasQuoted) {
            isQuoted = wasQuoted = true;
            name.clear();
        } else if (c == u';' || c == u',')
            endName();
        else if (!wasQuoted || !c.isSpace())
            name += c;
    }
    endName();
    return names;
}

QString joinNames(const QStringList& names)
{
    QString text;
    for (const QString& name : names) {
        if (!text.isEmpty())
            text += u"; "_s;
        const bool isPlain = !name.contains(u';') && !name.contains(u',') && !name.startsWith(u'"') &&
                             !name.isEmpty() && !name.front().isSpace() && !name.back().isSpace();
        text += isPlain ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

} // namespace kith
