// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"

#include <algorithm>

namespace kith {

namespace {

constexpr QChar point = u'.';
constexpr QChar comma = u',';

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
    return c == point || c == comma || c == QChar(0x066B) || onlyGroups(c);
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
            body.separators.push_back(c == QChar(0x066B) ? point : c);
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

bool loneSeparatorDivides(const Body& body, DecimalSeparator hint, int mostDecimals)
{
    const QChar separator = body.separators[0];
    if (hint != DecimalSeparator::Unknown)
        return separator == (hint == DecimalSeparator::Point ? point : comma);
    if (!groupsWell(body, 2) || body.groups[0] == u"0")
        return true;
    return separator == point && mostDecimals >= 3;
}

bool lastSeparatorDivides(const Body& body, DecimalSeparator hint, int mostDecimals)
{
    const auto& separators = body.separators;
    if (separators.empty() || onlyGroups(separators.back()))
        return false;
    const auto same = std::count(separators.begin(), separators.end(), separators.back());
    if (same > 1)
        return false;
    return separators.size() > 1 || loneSeparatorDivides(body, hint, mostDecimals);
}

} // namespace

std::optional<NumberText> readNumber(QStringView text, DecimalSeparator hint, int mostDecimals)
{
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end() || text.size() > 200)
        return std::nullopt;
    auto begin = first - text.begin();
    auto end = text.end() -
               std::find_if(std::make_reverse_iterator(text.end()), std::make_reverse_iterator(first), isDigit).base();
    end = text.size() - end;
    // ".5" is a half; the point of "Rs.5" belongs to the currency.
    if (begin > 0 && (text[begin - 1] == point || text[begin - 1] == comma) &&
        (begin == 1 || !text[begin - 2].isLetter()))
        --begin;
    if (end < text.size() && (text[end] == point || text[end] == comma))
        ++end;

    auto around = surroundings(text.first(begin), text.sliced(end));
    const auto body = bodyOf(text.sliced(begin, end - begin));
    if (!around.isValid || !body)
        return std::nullopt;

    const bool divides = lastSeparatorDivides(*body, hint, mostDecimals);
    const size_t wholeGroups = body->groups.size() - (divides ? 1 : 0);
    if (!groupsWell(*body, wholeGroups))
        return std::nullopt;
    NumberText number{.isNegative = around.isNegative, .affix = std::move(around.affix)};
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
