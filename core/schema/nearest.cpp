// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace kith {

namespace {

constexpr qsizetype longestName = 64;

} // namespace

int editDistance(QStringView left, QStringView right)
{
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    std::iota(last.begin(), last.end(), 0);
    const auto letter = [](QStringView word, qsizetype at) {
        return word[at].toCaseFolded();
    };

    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = letter(left, i - 1) == letter(right, j - 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && letter(left, i - 1) == letter(right, j - 2) &&
                                 letter(left, i - 2) == letter(right, j - 1);
            if (swapped)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

QString nearestName(QStringView typed, const QStringList& names)
{
    if (typed.isEmpty() || typed.size() > longestName)
        return {};
    // A third of the letters may be wrong; more would propose unrelated names.
    int best = static_cast<int>(typed.size()) / 3 + 1;
    QString nearest;
    for (const QString& name : names) {
        const int distance = editDistance(typed, name);
        if (distance < best || (nearest.isEmpty() && distance == best && typed.size() > 2)) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace kith
