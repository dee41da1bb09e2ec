// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

#include "base/datescanner.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstJulianDay = 2440588; // 1970-01-01

std::optional<DateOrder> onlyOrder(const std::array<bool, 3>& fits)
{
    constexpr std::array orders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    std::optional<DateOrder> found;
    for (size_t i = 0; i < orders.size(); ++i) {
        if (fits[i] && found)
            return std::nullopt;
        if (fits[i])
            found = orders[i];
    }
    return found;
}

/// Which orders (year, day, month first) explain a sample; none where no order is needed.
std::array<bool, 3> ordersOf(const QString& sample)
{
    const auto year = readDate(sample, DateOrder::YearMonthDay);
    const auto day = readDate(sample, DateOrder::DayMonthYear);
    const auto month = readDate(sample, DateOrder::MonthDayYear);
    const auto fits = [](const auto& written) {
        return written && written->hasNumericMonth && written->date.year != 0;
    };
    if (year && day && month && year->date == day->date && year->date == month->date && fits(year) &&
        !year->hasShortYear)
        return {true, false, false}; // a year of four digits came first
    std::array<bool, 3> orders{fits(year), fits(day), fits(month)};
    // Nobody who writes dots puts the month first, and few a year of two digits.
    if (orders[1] && orders[2] && day->hasDots)
        orders[2] = false;
    if ((orders[1] || orders[2]) && orders[0] && year->hasShortYear)
        orders[0] = false;
    return orders;
}

} // namespace

qint64 daysFromDate(QDate date)
{
    return date.toJulianDay() - firstJulianDay;
}

QDate dateFromDays(qint64 days)
{
    return QDate::fromJulianDay(days + firstJulianDay);
}

std::optional<QDate> parseDate(QStringView text, DateOrder hint)
{
    const auto written = readDateInAnyOrder(text, hint);
    if (!written || written->date.year == 0)
        return std::nullopt;
    return QDate(written->date.year, written->date.month, written->date.day);
}

std::optional<DateOrder> guessDateOrder(const QStringList& samples)
{
    std::array<bool, 3> fits{true, true, true};
    bool isDated = false;
    for (const QString& sample : samples) {
        const auto orders = ordersOf(sample);
        if (!orders[0] && !orders[1] && !orders[2])
            continue;
        isDated = true;
        for (size_t i = 0; i < fits.size(); ++i)
            fits[i] = fits[i] && orders[i];
    }
    return isDated ? onlyOrder(fits) : std::nullopt;
}

std::optional<qint64> parseInstant(QStringView text, const QTimeZone& zone, DateOrder hint)
{
    const auto written = readDateInAnyOrder(text, hint);
    if (!written || written->date.year == 0)
        return std::nullopt;
    const QDate date(written->date.year, written->date.month, written->date.day);
    if (written->offsetSeconds)
        return QDateTime(date, *written->time, Qt::OffsetFromUTC, *written->offsetSeconds).toMSecsSinceEpoch();
    const QDateTime moment = written->time ? QDateTime(date, *written->time, zone) : date.startOfDay(zone);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

QString formatInstant(qint64 milliseconds, const QTimeZone& zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QDateTime moment = utc.toOffsetFromUtc(zone.offsetFromUtc(utc));
    const auto form = milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    const QString text = moment.toString(form);
    return text.endsWith(u'Z') ? QString(text.chopped(1) + u"+00:00"_s) : text;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

std::optional<PartialDate> PartialDate::fromInteger(qint64 number)
{
    if (number < 0 || number > 9999'12'31)
        return std::nullopt;
    const int value = static_cast<int>(number);
    const PartialDate date{value / 10000, value / 100 % 100, value % 100};
    return value == 0 || date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<PartialDate> PartialDate::parse(QStringView text, DateOrder hint)
{
    const auto written = readDateInAnyOrder(text, hint);
    return written ? std::optional(written->date) : std::nullopt;
}

bool PartialDate::isValid() const
{
    // A leap year stands in for an unknown one.
    return year >= 0 && year <= 9999 && QDate::isValid(year == 0 ? 2000 : year, month, day);
}

int PartialDate::toInteger() const
{
    return year * 10000 + month * 100 + day;
}

QString PartialDate::toString() const
{
    if (isNull())
        return {};
    const QString start = year == 0 ? u"-"_s : QString::number(year).rightJustified(4, u'0');
    return start + u'-' + QString::number(month).rightJustified(2, u'0') + u'-' +
           QString::number(day).rightJustified(2, u'0');
}

QDate PartialDate::inYear(int calendarYear) const
{
    if (isNull())
        return {};
    return QDate(calendarYear, month, qMin(day, QDate(calendarYear, month, 1).daysInMonth()));
}

QDate PartialDate::nextOccurrence(QDate onOrAfter) const
{
    const QDate thisYear = inYear(onOrAfter.year());
    return thisYear >= onOrAfter ? thisYear : inYear(onOrAfter.year() + 1);
}

qint64 minutesFromTime(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

QTime timeFromMinutes(qint64 minutes)
{
    const bool isOfDay = minutes >= 0 && minutes < 24 * 60;
    return isOfDay ? QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes) * 60'000) : QTime();
}

std::optional<QTime> parseTimeOfDay(QStringView text)
{
    QString plain;
    for (const QChar letter : text.trimmed())
        plain += letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    static const QRegularExpression pattern(
        u"^(\\d{1,2})(?:[:.hH](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?|([hH]))?\\s*([aApP])?(?(5)\\.?[mM]?\\.?)$"_s);
    const QRegularExpressionMatch match = pattern.match(plain);
    const bool hasHalf = match.hasCaptured(5);
    if (match.hasMatch() && (hasHalf || match.hasCaptured(2) || match.hasCaptured(4))) {
        int hour = match.captured(1).toInt();
        if (hasHalf && (hour < 1 || hour > 12))
            return std::nullopt;
        if (hasHalf)
            hour = hour % 12 + (match.captured(5).toLower() == u"p"_s ? 12 : 0);
        const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    const QTime local = QLocale().toTime(text.trimmed().toString(), QLocale::ShortFormat);
    return local.isValid() ? std::optional(local) : std::nullopt;
}

DateSpan DateSpan::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.addMonths(1)};
}

DateSpan DateSpan::ofQuarter(int year, int quarter)
{
    const QDate first(year, quarter * 3 - 2, 1);
    return {first, first.addMonths(3)};
}

DateSpan DateSpan::ofYear(int year)
{
    const QDate first(year, 1, 1);
    return {first, first.addYears(1)};
}

DateSpan DateSpan::intersected(const DateSpan& other) const
{
    if (isEmpty() || other.isEmpty())
        return {};
    const DateSpan common{qMax(begin, other.begin), qMin(end, other.end)};
    return common.isEmpty() ? DateSpan{} : common;
}

} // namespace kith
