// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/integers.h"

#include <limits>

namespace kith {

namespace {

__extension__ using Wide = __int128;

std::optional<qint64> narrowed(Wide value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace

std::optional<qint64> sum(qint64 left, qint64 right)
{
    return narrowed(Wide(left) + right);
}

std::optional<qint64> difference(qint64 left, qint64 right)
{
    return narrowed(Wide(left) - right);
}

std::optional<qint64> product(qint64 left, qint64 right)
{
    return narrowed(Wide(left) * right);
}

std::optional<qint64> productOver(qint64 left, qint64 right, qint64 divisor)
{
    const Wide exact = Wide(left) * right;
    Wide quotient = exact / divisor;
    const Wide rest = exact % divisor;
    if ((rest < 0 ? -rest : rest) * 2 >= divisor)
        quotient += exact < 0 ? -1 : 1;
    return narrowed(quotient);
}

QString decimalText(qint64 scaled, int digits)
{
    const bool isNegative = scaled < 0;
    const quint64 size = isNegative ? 0 - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
    QString text = QString::number(size).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    if (isNegative)
        text.prepend(u'-');
    return text;
}

} // namespace kith
