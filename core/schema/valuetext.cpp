// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/valuetext.h"

#include "base/fold.h"
#include "schema/schematext.h"
#include "schema/textrule.h"
#include "schema/valuejson.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<Value> refused(const char* sentence, const QString& text)
{
    return error(Error::Code::InvalidInput, SchemaText::tr(sentence).arg(text));
}

Result<Value> yesNo(const QString& text)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"y"_s, u"on"_s, u"x"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"off"_s};
    const QString word = fold(text).trimmed();
    if (yes.contains(word))
        return qint64{1};
    if (no.contains(word))
        return qint64{0};
    return refused(QT_TRANSLATE_NOOP("schema", "“%1” is neither yes nor no."), text);
}

/// A choice by its key, or by what the user reads, in any case.
Result<Value> choice(const Field& field, const QString& text)
{
    const QString wanted = fold(text).trimmed();
    for (const Choice& each : field.choices) {
        if (fold(each.key) == wanted || fold(field.choiceTitle(each.key)) == wanted ||
            (each.label && fold(QString::fromUtf8(each.label)) == wanted))
            return each.key;
    }
    if (field.openChoices)
        return text;
    QStringList keys;
    std::transform(field.choices.begin(), field.choices.end(), std::back_inserter(keys),
                   [](const Choice& each) { return each.key; });
    return error(Error::Code::InvalidInput,
                 SchemaText::tr("“%1” is not one of the choices: %2.").arg(text, keys.join(", "_L1)));
}

Result<Value> integer(const QString& text)
{
    bool isNumber = false;
    const qint64 number = QLocale::c().toLongLong(text.trimmed(), &isNumber);
    return isNumber ? Result<Value>(number) : refused(QT_TRANSLATE_NOOP("schema", "“%1” is not a whole number."), text);
}

Result<Value> date(const QString& text, const TextContext& context)
{
    if (const auto day = parseDate(text, context.dateOrder))
        return daysFromDate(*day);
    return refused(QT_TRANSLATE_NOOP("schema", "“%1” is not a date. Write it as 2026-03-31."), text);
}

Result<Value> partialDate(const QString& text, const TextContext& context)
{
    if (const auto day = PartialDate::parse(text, context.dateOrder))
        return qint64{day->toInteger()};
    return refused(
        QT_TRANSLATE_NOOP("schema", "“%1” is not a day. Write it as 1985-03-31, or --03-31 without the year."), text);
}

Result<Value> instant(const QString& text, const TextContext& context)
{
    if (const auto time = parseInstant(text, context.zone, context.dateOrder))
        return *time;
    return refused(QT_TRANSLATE_NOOP("schema", "“%1” is not a time. Write it as 2026-03-31T15:00."), text);
}

Result<Value> timeOfDay(const QString& text)
{
    if (const auto time = parseTimeOfDay(text))
        return minutesFromTime(*time);
    return refused(QT_TRANSLATE_NOOP("schema", "“%1” is not a time of day. Write it as 15:00."), text);
}

Result<Value> link(const Field& field, const QString& text)
{
    if (QString problem = problemWithText(field, TextRule::Link, text); !problem.isEmpty())
        return error(Error::Code::InvalidInput, std::move(problem));
    return text;
}

} // namespace

QString toText(const Field& field, const Value& value, const TextContext& context)
{
    if (const auto* list = std::get_if<ItemList>(&value))
        return list->empty() ? QString() : list->front().part(field.mainPart);
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return textOf(value);
    switch (field.type) {
    case FieldType::YesNo:
        return *number != 0 ? u"yes"_s : u"no"_s;
    case FieldType::Decimal:
        return Decimal{*number}.toString();
    case FieldType::Money:
        return Money{*number, context.currency}.toDecimalString();
    case FieldType::Date:
        return dateFromDays(*number).toString(Qt::ISODate);
    case FieldType::PartialDate:
        return PartialDate::fromInteger(*number).value_or(PartialDate()).toString();
    case FieldType::Instant:
        return formatInstant(*number, context.zone);
    case FieldType::Time:
        return timeFromMinutes(*number).toString(u"HH:mm"_s);
    default:
        return QString::number(*number);
    }
}

Result<Value> fromText(const Field& field, const QString& text, const TextContext& context)
{
    if (text.isEmpty())
        return Value();
    switch (field.type) {
    case FieldType::YesNo:
        return yesNo(text);
    case FieldType::Choice:
        return choice(field, text);
    case FieldType::Integer:
        return integer(text);
    case FieldType::Date:
        return date(text, context);
    case FieldType::PartialDate:
        return partialDate(text, context);
    case FieldType::Instant:
        return instant(text, context);
    case FieldType::Time:
        return timeOfDay(text);
    case FieldType::Link:
        return link(field, text);
    case FieldType::Decimal: {
        KITH_TRY_ASSIGN(const Decimal number, Decimal::parse(text, context.decimalSeparator));
        return number.scaled;
    }
    case FieldType::Money: {
        KITH_TRY_ASSIGN(const Money amount, Money::parse(text, context.currency, context.decimalSeparator));
        return amount.minor;
    }
    default:
        return text;
    }
}

QJsonValue toJson(const Field& field, const Value& value, const TextContext& context)
{
    if (isNull(value))
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::YesNo:
        return integerOf(value) != 0;
    case FieldType::Integer:
    case FieldType::Reference:
        return integerOf(value);
    case FieldType::List:
    case FieldType::References:
        return toStoredJson(field, value);
    default:
        return toText(field, value, context);
    }
}

} // namespace kith
