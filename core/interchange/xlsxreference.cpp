// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxreference.h"

#include <QString>

#include <algorithm>

namespace kith {

std::optional<size_t> sheetColumnOf(QStringView reference)
{
    size_t column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostSheetColumns)
            break;
        column = column * 26 + static_cast<size_t>(c.unicode() - u'A' + 1);
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

qint64 sheetRowOf(QStringView reference)
{
    const auto digit = std::find_if(reference.begin(), reference.end(), [](QChar c) { return c.isDigit(); });
    return std::clamp<qint64>(reference.mid(digit - reference.begin()).toLongLong(), 0, mostSheetRows);
}

} // namespace kith
