// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filtermeaning.h"

#include "base/decimal.h"
#include "base/fold.h"
#include "schema/flatcolumns.h"
#include "schema/nearest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Filter
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QString shown(const FilterValue& value)
{
    const QString text = value.kind == FilterValue::Kind::Text ? value.text : toText(value);
    return text.size() > 40 ? text.first(40) + u'…' : text;
}

/// The sentence's %1 is the value, %2 its position, %3 the field; %4 and on are the further words.
template<typename... Words>
tl::unexpected<FilterProblem> problem(const FilterValue& value, const FilterField& field, const QString& sentence,
                                      const Words&... words)
{
    return tl::unexpected(FilterProblem{
        sentence.arg(shown(value), QString::number(value.range.offset + 1), shownName(field), words...), value.range});
}

bool isText(const FilterValue& value)
{
    return value.kind == FilterValue::Kind::Text;
}

/// Kept between the years 1 and 9999, which stored days and calendars bear.
QDate relativeDay(QDate today, int amount, FilterValue::Unit unit)
{
    QDate day;
    switch (unit) {
    case FilterValue::Unit::Days:
        day = today.addDays(amount);
        break;
    case FilterValue::Unit::Weeks:
        day = today.addDays(qint64{7} * amount);
        break;
    case FilterValue::Unit::Months:
        day = today.addMonths(amount);
        break;
    case FilterValue::Unit::Years:
        day = today.addYears(amount);
        break;
    }
    const QDate first(1, 1, 1);
    const QDate last(9999, 12, 30);
    return day.isValid() ? std::clamp(day, first, last) : (amount < 0 ? first : last);
}

/// 2024, 2024-08 and 2024-Q3.
std::optional<DateSpan> longerSpan(const QString& text)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{3})(?:-(?:([0-9]{2})|[Qq]([1-4])))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2)) {
        const int month = match.capturedView(2).toInt();
        return month >= 1 && month <= 12 ? std::optional(DateSpan::ofMonth(year, month)) : std::nullopt;
    }
    return match.hasCaptured(3) ? DateSpan::ofQuarter(year, match.capturedView(3).toInt()) : DateSpan::ofYear(year);
}

DateSpan singleDay(QDate day)
{
    return {day, day.addDays(1)};
}

/// A time of day makes an instant of a date.
bool hasTime(const QString& text)
{
    return text.contains(u':');
}

/// The month of this name in English or the user's language, whole or its first three letters; 0 for none.
int monthNamed(const QString& text)
{
    const QString wanted = fold(text);
    const QLocale own;
    for (int month = 1; month <= 12; ++month) {
        const QStringList names{QLocale::c().monthName(month), QLocale::c().monthName(month, QLocale::ShortFormat),
                                own.standaloneMonthName(month), own.standaloneMonthName(month, QLocale::ShortFormat)};
        if (std::ranges::any_of(names, [&](const QString& name) { return fold(name) == wanted; }))
            return month;
    }
    return 0;
}

int dayOfYear(QDate date)
{
    return date.month() * 100 + date.day();
}

} // namespace

QString shownName(const FilterField& field)
{
    if (field.isId())
        return u"id"_s;
    if (field.field->type == FieldType::List) {
        if (field.part == FlatColumn::label)
            return field.field->itemName + u"_label"_s;
        const QString part = field.partName();
        return part == u"value" || field.part == field.field->mainPart ? field.field->itemName : part;
    }
    return field.field->name;
}

FilterResult<qint64> filterNumber(const FilterValue& value, const FilterField& field, const FilterContext& context)
{
    const auto unreadable = [&] {
        return problem(value, field, Filter::tr("“%1” at position %2 is not a number, which “%3” needs."));
    };
    if (!isText(value))
        return unreadable();
    if (field.type() == FieldType::Money) {
        const auto amount = Money::parse(value.text, context.currency, DecimalSeparator::Point);
        return amount ? FilterResult<qint64>(amount->minor) : unreadable();
    }
    bool isWhole = false;
    const qint64 whole = value.text.trimmed().toLongLong(&isWhole);
    if (isWhole && field.type() != FieldType::Decimal)
        return whole;
    const auto number = Decimal::parse(value.text, DecimalSeparator::Point);
    if (!number)
        return unreadable();
    if (field.type() == FieldType::Decimal)
        return number->scaled;
    if (number->scaled % Decimal::one != 0)
        return problem(value, field, Filter::tr("“%1” at position %2 is not a whole number, which “%3” needs."));
    return number->scaled / Decimal::one;
}

FilterResult<bool> filterYesNo(const FilterValue& value, const FilterField& field)
{
    if (isText(value)) {
        const QString word = fold(value.text);
        if (QStringList{u"yes"_s, u"true"_s, u"1"_s, fold(Filter::tr("yes"))}.contains(word))
            return true;
        if (QStringList{u"no"_s, u"false"_s, u"0"_s, fold(Filter::tr("no"))}.contains(word))
            return false;
    }
    return problem(value, field, Filter::tr("“%1” at position %2 is neither yes nor no, which “%3” needs."));
}

FilterResult<qint64> filterTimeOfDay(const FilterValue& value, const FilterField& field)
{
    if (const auto time = isText(value) ? parseTimeOfDay(value.text) : std::nullopt)
        return minutesFromTime(*time);
    return problem(value, field,
                   Filter::tr("“%1” at position %2 is not a time of day, which “%3” needs: write 15:00."));
}

FilterResult<DateSpan> filterDays(const FilterValue& value, const FilterField& field, const FilterContext& context)
{
    if (value.kind == FilterValue::Kind::RelativeDay)
        return singleDay(relativeDay(context.today, value.amount, value.unit));
    if (isText(value)) {
        if (const auto span = longerSpan(value.text))
            return *span;
        if (const auto day = parseDate(value.text, context.dateOrder))
            return singleDay(*day);
    }
    return problem(value, field,
                   Filter::tr("“%1” at position %2 is not a date, which “%3” needs: write 2024-08-13, 2024-08, 2024, "
                              "today or -30 days."));
}

FilterResult<InstantSpan> filterInstants(const FilterValue& value, const FilterField& field,
                                         const FilterContext& context)
{
    if (isText(value) && hasTime(value.text)) {
        if (const auto instant = parseInstant(value.text, context.zone, context.dateOrder)) {
            constexpr qint64 minute = 60'000;
            constexpr qint64 second = 1'000;
            return InstantSpan{*instant, *instant + (*instant % minute == 0 ? minute : second)};
        }
    }
    KITH_TRY_ASSIGN(const DateSpan days, filterDays(value, field, context));
    return instantsOf(days, context.zone);
}

FilterResult<YearlyDays> filterYearlyDays(const FilterValue& value, const FilterField& field,
                                          const FilterContext& context)
{
    if (isText(value) && !longerSpan(value.text)) {
        if (const int month = monthNamed(value.text); month > 0)
            return YearlyDays{.firstOfYear = month * 100 + 1, .lastOfYear = month * 100 + 31};
        const auto day = PartialDate::parse(value.text, context.dateOrder);
        if (day && !day->isNull() && day->year == 0)
            return YearlyDays{.firstOfYear = day->month * 100 + day->day, .lastOfYear = day->month * 100 + day->day};
    }
    KITH_TRY_ASSIGN(const DateSpan span, filterDays(value, field, context));
    if (value.kind != FilterValue::Kind::RelativeDay)
        return YearlyDays{.span = span};
    YearlyDays days = yearlyDays(span);
    days.span = span;
    return days;
}

DateSpan filterPeriod(const FilterValue& value, const FilterContext& context)
{
    const QDate today = context.today;
    if (value.kind == FilterValue::Kind::Calendar)
        return daysOf(value.calendar, today, context.calendar);
    const bool past = value.direction != FilterValue::Direction::Coming;
    const bool coming = value.direction != FilterValue::Direction::Past;
    const QDate first = past ? relativeDay(today, -value.amount, value.unit) : today;
    const QDate last = coming ? relativeDay(today, value.amount, value.unit) : today;
    return {first, last.addDays(1)};
}

YearlyDays yearlyDays(const DateSpan& span)
{
    constexpr int wholeYear = 366;
    if (span.days() >= wholeYear)
        return {.firstOfYear = 101, .lastOfYear = 1231};
    const QDate last = span.end.addDays(-1);
    const bool leapDayToo = last.month() == 2 && last.day() == 28 && !QDate::isLeapYear(last.year());
    return {.firstOfYear = dayOfYear(span.begin), .lastOfYear = leapDayToo ? 229 : dayOfYear(last)};
}

InstantSpan instantsOf(const DateSpan& span, const QTimeZone& zone)
{
    return {span.begin.startOfDay(zone).toMSecsSinceEpoch(), span.end.startOfDay(zone).toMSecsSinceEpoch()};
}

FilterResult<QStringList> filterChoices(const FilterValue& value, const FilterField& field)
{
    KITH_TRY_ASSIGN(const QString text, filterText(value, field));
    const QString wanted = fold(text);
    QStringList names;
    QStringList keys;
    for (const Choice& choice : field.field->choices) {
        const QString title = field.field->choiceTitle(choice.key);
        names << choice.key << title;
        if (fold(choice.key) == wanted || fold(title) == wanted)
            keys.append(choice.key);
    }
    if (!keys.isEmpty())
        return keys;
    if (field.field->openChoices || field.field->choices.empty())
        return QStringList{text};
    if (const QString nearest = nearestName(text, names); !nearest.isEmpty()) {
        return problem(value, field,
                       Filter::tr("“%1” at position %2 is none of the choices of “%3”: did you mean “%4”?"), nearest);
    }
    QStringList known;
    for (const Choice& choice : field.field->choices)
        known.append(choice.key);
    return problem(value, field, Filter::tr("“%1” at position %2 is none of the choices of “%3”, which are %4."),
                   known.join(u", "_s));
}

std::optional<qint64> filterId(const FilterValue& value, const QString& kind)
{
    QStringView text = QStringView(value.text).trimmed();
    if (text.startsWith(QString(kind + u':'), Qt::CaseInsensitive))
        text = text.sliced(kind.size() + 1);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && isText(value) ? std::optional(id) : std::nullopt;
}

FilterResult<QString> filterText(const FilterValue& value, const FilterField& field)
{
    if (isText(value))
        return value.text;
    if (value.kind == FilterValue::Kind::Me)
        return u"me"_s;
    return problem(value, field, Filter::tr("“%1” at position %2 is a day, but “%3” is not a date."));
}

} // namespace kith
