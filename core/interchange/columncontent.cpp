// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/columncontent.h"

#include "base/dates.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isEmail(QStringView cell)
{
    const auto at = cell.indexOf(u'@');
    return at > 0 && cell.indexOf(u'@', at + 1) < 0 && cell.indexOf(u'.', at + 2) > 0 && !cell.endsWith(u'.') &&
           std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace() || c == u','; });
}

bool isLink(QStringView cell)
{
    return cell.startsWith(u"http://") || cell.startsWith(u"https://") || cell.startsWith(u"www.");
}

bool isPhone(QStringView cell, bool digitsSuffice)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const bool isPlain = std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || QStringView(u"+-.()/ x").contains(c) || c == QChar::Nbsp;
    });
    const bool isWritten = cell.startsWith(u'+') || cell.startsWith(u"00") || cell.startsWith(u'(') ||
                           (cell.startsWith(u'0') && digits >= 9);
    return isPlain && digits >= 7 && digits <= 17 && (isWritten || digitsSuffice);
}

ColumnContent contentOf(const QString& cell, bool hasHeader)
{
    if (isEmail(cell))
        return ColumnContent::Email;
    if (isLink(cell))
        return ColumnContent::Link;
    if (parseDate(cell))
        return ColumnContent::Date;
    if (isPhone(cell, !hasHeader))
        return ColumnContent::Phone;
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter() || c.isMark(); });
    return letters * 2 > cell.size() ? ColumnContent::Words : ColumnContent::Unknown;
}

} // namespace

ColumnContent columnContent(const std::vector<QStringList>& samples, qsizetype column, bool hasHeader)
{
    std::map<ColumnContent, int> counts;
    int filled = 0;
    for (const QStringList& row : samples) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        ++counts[contentOf(cell, hasHeader)];
    }
    for (const auto& [content, count] : counts) {
        if (count * 5 >= filled * 4)
            return content;
    }
    return ColumnContent::Unknown;
}

} // namespace kith
