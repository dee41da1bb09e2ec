// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/datescanner.h"

#include <array>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

constexpr auto monthNames = std::to_array<QLatin1StringView>(
    {"january"_L1, "february"_L1, "march"_L1, "april"_L1, "may"_L1, "june"_L1, "july"_L1, "august"_L1, "september"_L1,
     "october"_L1, "november"_L1, "december"_L1});
constexpr auto dayNames = std::to_array<QLatin1StringView>(
    {"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1, "sunday"_L1});

template<size_t count>
int indexOfName(const std::array<QLatin1StringView, count>& names, QStringView word)
{
    for (size_t i = 0; i < count && word.size() >= 3; ++i) {
        if (names[i].startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i);
    }
    return -1;
}

struct Number
{
    int value = 0;
    int length = 0;
};

/// Walks over a text; what does not fit leaves it where it was.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text.trimmed())
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        const bool fits = peek() == c && !atEnd();
        m_at += fits ? 1 : 0;
        return fits;
    }

    std::optional<Number> number()
    {
        Number found;
        for (; !atEnd() && peek().isDigit() && found.length < 9; ++m_at, ++found.length)
            found.value = found.value * 10 + peek().digitValue();
        return found.length > 0 ? std::optional(found) : std::nullopt;
    }

    QStringView word()
    {
        const auto begin = m_at;
        while (!atEnd() && peek().isLetter())
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// One of - / . or a Chinese, Japanese or Korean counter, with spaces around, or spaces alone; null for none.
    QChar separator()
    {
        const auto begin = m_at;
        skipSpaces();
        QChar found = m_at > begin ? u' ' : QChar();
        const QChar c = peek();
        if (c == u'-' || c == u'/' || c == u'.' || c == QChar(0x2013) || c == QChar(0x2010)) {
            found = c;
            ++m_at;
            skipSpaces();
        } else if (QStringView(u"年月년월").contains(c) && !atEnd()) {
            found = u'年';
            ++m_at;
            skipSpaces();
        }
        return found;
    }

    qsizetype position() const { return m_at; }
    void goTo(qsizetype position) { m_at = position; }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<int> yearOf(Number number)
{
    if (number.length == 4)
        return number.value;
    if (number.length == 2)
        return number.value + (number.value < 69 ? 2000 : 1900);
    return std::nullopt;
}

bool setDate(WrittenDate& written, Number year, int month, Number day)
{
    const auto fullYear = yearOf(year);
    if (!fullYear || day.length > 2)
        return false;
    written.date = {*fullYear, month, day.value};
    written.hasShortYear = year.length == 2;
    return written.date.isValid();
}

/// "--02-29" or "--0229" as vCard writes a day without a year.
bool scanYearless(Scanner& scanner, WrittenDate& written)
{
    const auto month = scanner.number();
    if (!month)
        return false;
    if (month->length == 4) {
        written.date = {0, month->value / 100, month->value % 100};
        return written.date.isValid();
    }
    scanner.take(u'-');
    const auto day = scanner.number();
    if (!day || day->length > 2 || month->length > 2)
        return false;
    written.date = {0, month->value, day->value};
    return written.date.isValid();
}

/// The rest of "Aug 13, 2024" or "Aug 13th".
bool scanAfterMonthName(Scanner& scanner, WrittenDate& written, int month)
{
    scanner.take(u'.');
    scanner.separator();
    const auto day = scanner.number();
    if (!day || day->length > 2)
        return false;
    scanner.word();
    const auto before = scanner.position();
    scanner.take(u',');
    scanner.separator();
    const auto year = scanner.number();
    if (year && scanner.peek() != u':')
        return setDate(written, *year, month, *day);
    scanner.goTo(before);
    written.date = {0, month, day->value};
    return written.date.isValid();
}

/// The rest of "13 Aug 2024", "13th of August", "2024-Aug-13", from the month name on.
bool scanFromMonthName(Scanner& scanner, WrittenDate& written, Number first)
{
    QStringView word = scanner.word();
    if (word.compare(u"of"_s, Qt::CaseInsensitive) == 0) {
        scanner.skipSpaces();
        word = scanner.word();
    }
    const int month = indexOfName(monthNames, word) + 1;
    if (month == 0)
        return false;
    const auto before = scanner.position();
    scanner.take(u',');
    scanner.separator();
    const auto second = scanner.number();
    if (second && scanner.peek() != u':')
        return first.length == 4 ? setDate(written, first, month, *second) : setDate(written, *second, month, first);
    scanner.goTo(before);
    written.date = {0, month, first.value};
    return first.length <= 2 && written.date.isValid();
}

bool setInOrder(WrittenDate& written, const std::array<Number, 3>& parts, DateOrder order)
{
    const auto [first, second, third] = parts;
    if (first.length == 4 || (order == DateOrder::YearMonthDay && third.length != 4))
        return second.length <= 2 && setDate(written, first, second.value, third);
    if (order == DateOrder::MonthDayYear)
        return first.length <= 2 && setDate(written, third, first.value, second);
    return second.length <= 2 && order == DateOrder::DayMonthYear && setDate(written, third, second.value, first);
}

bool setYearless(WrittenDate& written, Number first, Number second, DateOrder order)
{
    if (first.length > 2 || second.length > 2)
        return false;
    const bool isDayFirst = order == DateOrder::DayMonthYear;
    written.date = {0, isDayFirst ? second.value : first.value, isDayFirst ? first.value : second.value};
    return written.date.isValid();
}

bool scanNumeric(Scanner& scanner, WrittenDate& written, Number first, QChar separator, DateOrder order)
{
    const auto second = scanner.number();
    if (!second)
        return false;
    written.hasNumericMonth = true;
    written.hasDots = separator == u'.';
    const auto before = scanner.position();
    const QChar next = scanner.separator();
    const auto third = next == separator ? scanner.number() : std::nullopt;
    if (third) {
        scanner.take(u'.');
        return setInOrder(written, {first, *second, *third}, order);
    }
    scanner.goTo(before);
    scanner.take(u'.');
    return separator != u' ' && setYearless(written, first, *second, order);
}

bool scanDate(Scanner& scanner, WrittenDate& written, DateOrder order)
{
    if (scanner.take(u'-'))
        return scanner.take(u'-') && scanYearless(scanner, written);
    if (scanner.peek().isLetter()) {
        QStringView word = scanner.word();
        if (indexOfName(dayNames, word) >= 0) {
            scanner.take(u'.');
            scanner.take(u',');
            scanner.skipSpaces();
            if (scanner.peek().isDigit())
                return scanDate(scanner, written, order);
            word = scanner.word();
        }
        const int month = indexOfName(monthNames, word) + 1;
        return month > 0 && scanAfterMonthName(scanner, written, month);
    }
    const auto first = scanner.number();
    if (!first)
        return false;
    if (first->length == 8) {
        written.date = {first->value / 10000, first->value / 100 % 100, first->value % 100};
        return written.date.isValid();
    }
    const auto before = scanner.position();
    const QStringView ending = scanner.word();
    if (!QStringView(u"st nd rd th ST ND RD TH").contains(ending) || ending.size() != 2)
        scanner.goTo(before);
    const QChar separator = scanner.separator();
    if (scanner.peek().isLetter())
        return scanFromMonthName(scanner, written, *first);
    return !separator.isNull() && scanNumeric(scanner, written, *first, separator, order);
}

/// "Z", "UTC", "+05:30", "-0800", "+7"; true with nothing set where none is there.
bool scanOffset(Scanner& scanner, WrittenDate& written)
{
    const QStringView word = scanner.word();
    if (!word.isEmpty()) {
        written.offsetSeconds = 0;
        if (word.compare(u"z"_s, Qt::CaseInsensitive) != 0 && word != u"UTC" && word != u"GMT")
            return false;
    }
    const bool isBehind = scanner.peek() == u'-' || scanner.peek() == QChar(0x2212);
    if (!isBehind && scanner.peek() != u'+')
        return true;
    scanner.take(scanner.peek());
    const auto hours = scanner.number();
    if (!hours || hours->length == 3 || hours->length > 4)
        return false;
    int seconds = hours->length == 4 ? hours->value / 100 * 3600 + hours->value % 100 * 60 : hours->value * 3600;
    if (scanner.take(u':')) {
        const auto minutes = scanner.number();
        if (!minutes || minutes->length != 2 || minutes->value > 59)
            return false;
        seconds += minutes->value * 60;
    }
    written.offsetSeconds = isBehind ? -seconds : seconds;
    return seconds <= 14 * 3600;
}

/// Milliseconds of ".666", of which only the first three digits count.
std::optional<int> scanFraction(Scanner& scanner)
{
    int milliseconds = 0;
    int digits = 0;
    for (; scanner.peek().isDigit(); scanner.take(scanner.peek()), ++digits) {
        if (digits < 3)
            milliseconds = milliseconds * 10 + scanner.peek().digitValue();
    }
    for (int i = digits; i < 3; ++i)
        milliseconds *= 10;
    return digits > 0 ? std::optional(milliseconds) : std::nullopt;
}

std::optional<int> scanHour(Scanner& scanner, int hour)
{
    const auto before = scanner.position();
    scanner.skipSpaces();
    QString half = scanner.word().toString().toLower();
    if (half == u"a" || half == u"p") {
        scanner.take(u'.');
        half += scanner.word();
        scanner.take(u'.');
    }
    if (half != u"am" && half != u"pm") {
        scanner.goTo(before);
        return hour;
    }
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (half == u"pm" ? 12 : 0);
}

bool scanTime(Scanner& scanner, WrittenDate& written)
{
    const auto hour = scanner.number();
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    if (!hour || hour->length == 3 || hour->length == 5 || hour->length > 6)
        return false;
    int hourValue = hour->value;
    if (hour->length == 6 || hour->length == 4) { // basic ISO: 180434
        const int clock = hour->length == 6 ? hour->value : hour->value * 100;
        hourValue = clock / 10000;
        minute = clock / 100 % 100;
        second = clock % 100;
    } else if (scanner.take(u':')) {
        const auto minutes = scanner.number();
        if (!minutes || minutes->length != 2)
            return false;
        minute = minutes->value;
        const auto seconds = scanner.take(u':') ? scanner.number() : Number{0, 2};
        if (!seconds || seconds->length != 2)
            return false;
        second = qMin(seconds->value, seconds->value == 60 ? 59 : 60); // a leap second
    }
    if (scanner.take(u'.') || scanner.take(u',')) {
        const auto fraction = scanFraction(scanner);
        if (!fraction)
            return false;
        milliseconds = *fraction;
    }
    const auto fullHour = scanHour(scanner, hourValue);
    if (!fullHour || !QTime::isValid(*fullHour, minute, second, milliseconds))
        return false;
    written.time = QTime(*fullHour, minute, second, milliseconds);
    scanner.skipSpaces();
    return scanOffset(scanner, written);
}

} // namespace

std::optional<WrittenDate> readDate(QStringView text, DateOrder order)
{
    Scanner scanner(text);
    WrittenDate written;
    if (!scanDate(scanner, written, order))
        return std::nullopt;
    if (QStringView(u"日일").contains(scanner.peek()) && !scanner.atEnd())
        scanner.take(scanner.peek());
    scanner.take(u',');
    scanner.skipSpaces();
    if (!scanner.take(u'T') && scanner.peek() == u'a') // "13 August 2024 at 18:04"
        scanner.word();
    scanner.skipSpaces();
    if (!scanner.atEnd() && !scanTime(scanner, written))
        return std::nullopt;
    return scanner.atEnd() ? std::optional(written) : std::nullopt;
}

std::optional<WrittenDate> readDateInAnyOrder(QStringView text, DateOrder hint)
{
    if (const auto written = readDate(text, hint))
        return written;
    for (const auto order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (order == hint)
            continue;
        if (const auto written = readDate(text, order))
            return written;
    }
    return std::nullopt;
}

} // namespace kith
