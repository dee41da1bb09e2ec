// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"

#include <algorithm>

namespace kith {

namespace {

constexpr QChar point = u'.';
constexpr QChar comma = u',';
constexpr QChar arabicPoint = QChar(0x066B);
constexpr qsizetype longestNumber = 200;

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
}

/// Space, apostrophe and their kin group digits and never divide them.
bool onlyGroups(QChar c)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019) || c == u'_' || c == QChar(0x066C);
}

bool isSeparator(QChar c)
{
    return c == point || c == comma || c == arabicPoint || onlyGroups(c);
}

/// What stands around the digits: signs and brackets are taken out, the rest is the affix.
struct Surroundings
{
    bool isNegative = false;
    bool isValid = true;
    QString affix{};
};

Surroundings surroundings(QStringView before, QStringView after)
{
    Surroundings found;
    int signs = 0;
    int opened = 0;
    int closed = 0;
    const auto take = [&](QStringView part, int& brackets, QChar bracket) {
        for (const QChar c : part) {
            if (c == bracket)
                ++brackets;
            else if (isMinus(c) || c == u'+') {
                ++signs;
                found.isNegative = isMinus(c);
            } else if (!c.isSpace() && c.category() != QChar::Other_Format)
                found.affix += c;
        }
    };
    take(before, opened, u'(');
    take(after, closed, u')');
    found.isValid = opened == closed && opened + signs <= 1;
    found.isNegative = found.isNegative || opened == 1;
    return found;
}

struct Parts
{
    QStringView before{};
    QStringView digits{}; ///< from the first digit to the last, with what separates them
    QStringView after{};
};

/// Nullopt where there is no digit.
std::optional<Parts> partsOf(QStringView text)
{
    const auto dividesAt = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at] == point || text[at] == comma);
    };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && !text[begin].isDigit())
        ++begin;
    while (end > begin && !text[end - 1].isDigit())
        --end;
    if (begin == end)
        return std::nullopt;
    // ".5" is a half; the point of "Rs.5" belongs to the currency.
    if (dividesAt(begin - 1) && (begin == 1 || !text[begin - 2].isLetter()))
        --begin;
    if (dividesAt(end))
        ++end;
    QStringView after = text.sliced(end);
    if (after.startsWith(u"/-") || after.startsWith(u"/=")) // "500/-": no paise follow
        after = after.sliced(2);
    return Parts{text.first(begin), text.sliced(begin, end - begin), after};
}

/// Digits between separators, and the separators between them.
struct Body
{
    std::vector<QString> groups{QString()};
    std::vector<QChar> separators{};
};

std::optional<Body> bodyOf(QStringView text)
{
    Body body;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit >= 0 && c.isDigit())
            body.groups.back() += QChar(u'0' + digit);
        else if (isSeparator(c)) {
            body.separators.push_back(c);
            body.groups.emplace_back();
        } else
            return std::nullopt;
    }
    return body;
}

/// Whether the groups from the second on are of thousands (or lakhs), the last of three digits, one sign between.
bool groupsWell(const Body& body, size_t groups)
{
    if (groups < 2)
        return true;
    for (size_t i = 0; i < groups; ++i) {
        const auto length = body.groups[i].size();
        const bool isLast = i + 1 == groups;
        if (length > 3 || (isLast ? length != 3 : i == 0 ? length < 1 : length < 2))
            return false;
        if (i > 0 && body.separators[i - 1] != body.separators[0] &&
            !(body.separators[i - 1].isSpace() && body.separators[0].isSpace()))
            return false;
    }
    return true;
}

bool loneSeparatorIsDoubtful(const Body& body)
{
    return body.separators.size() == 1 && (body.separators[0] == point || body.separators[0] == comma) &&
           groupsWell(body, 2) && body.groups[0] != u"0";
}

bool loneSeparatorDivides(const Body& body, DecimalSeparator hint, int mostDecimals)
{
    const QChar separator = body.separators[0];
    if (hint == DecimalSeparator::Point || hint == DecimalSeparator::Comma)
        return separator == (hint == DecimalSeparator::Point ? point : comma);
    if (!loneSeparatorIsDoubtful(body))
        return true;
    return separator == point && mostDecimals >= (hint == DecimalSeparator::Typed ? 1 : 3);
}

bool lastSeparatorDivides(const Body& body, DecimalSeparator hint, int mostDecimals)
{
    const auto& separators = body.separators;
    if (separators.empty() || onlyGroups(separators.back()))
        return false;
    const auto same = std::count(separators.begin(), separators.end(), separators.back());
    if (same > 1 || separators.back() == arabicPoint)
        return same == 1;
    return separators.size() > 1 || loneSeparatorDivides(body, hint, mostDecimals);
}

} // namespace

std::optional<NumberText> readNumber(QStringView text, DecimalSeparator hint, int mostDecimals)
{
    if (text.size() > longestNumber)
        return std::nullopt;
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    auto around = surroundings(parts->before, parts->after);
    const auto body = bodyOf(parts->digits);
    if (!around.isValid || !body)
        return std::nullopt;

    const bool isDoubtful = loneSeparatorIsDoubtful(*body);
    if (isDoubtful && hint == DecimalSeparator::Mixed)
        return std::nullopt;
    const bool divides = lastSeparatorDivides(*body, hint, mostDecimals);
    const size_t wholeGroups = body->groups.size() - (divides ? 1 : 0);
    if (!groupsWell(*body, wholeGroups))
        return std::nullopt;
    NumberText number{.isNegative = around.isNegative, .affix = std::move(around.affix), .isDoubtful = isDoubtful};
    for (size_t i = 0; i < wholeGroups; ++i)
        number.whole += body->groups[i];
    while (number.whole.startsWith(u'0'))
        number.whole.remove(0, 1);
    if (divides)
        number.fraction = body->groups.back();
    return number;
}

std::optional<qint64> toInteger(QStringView digits, bool isNegative)
{
    quint64 value = 0;
    constexpr quint64 most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    for (const QChar c : digits) {
        const auto digit = static_cast<quint64>(c.unicode() - u'0');
        if (value > (most - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return isNegative ? -static_cast<qint64>(value) : static_cast<qint64>(value);
}

} // namespace kith
