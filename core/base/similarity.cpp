// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/similarity.h"

#include <algorithm>
#include <bitset>

namespace kith {

namespace {

constexpr qsizetype comparedLength = 64;
constexpr qsizetype longestBeginning = 4;
constexpr double weightOfBeginning = 0.1;

using Letters = std::bitset<size_t{comparedLength}>;

/// The letters of `right` that have a partner in `left`, not further away than `reach`; partners are marked on both
/// sides.
qsizetype countCommon(QStringView left, QStringView right, Letters& inLeft, Letters& inRight)
{
    const qsizetype reach = std::max<qsizetype>(std::max(left.size(), right.size()) / 2 - 1, 0);
    qsizetype common = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype last = std::min(i + reach + 1, right.size());
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < last; ++j) {
            if (inRight[size_t(j)] || left[i] != right[j])
                continue;
            inLeft.set(size_t(i));
            inRight.set(size_t(j));
            ++common;
            break;
        }
    }
    return common;
}

/// How many of the common letters stand in another order.
qsizetype countMoved(QStringView left, QStringView right, const Letters& inLeft, const Letters& inRight)
{
    qsizetype moved = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (!inLeft[size_t(i)])
            continue;
        while (!inRight[size_t(j)])
            ++j;
        moved += left[i] != right[j] ? 1 : 0;
        ++j;
    }
    return moved;
}

} // namespace

double jaroWinkler(QStringView left, QStringView right)
{
    left = left.left(comparedLength);
    right = right.left(comparedLength);
    if (left.isEmpty() || right.isEmpty())
        return left.isEmpty() && right.isEmpty() ? 1.0 : 0.0;

    Letters inLeft;
    Letters inRight;
    const auto common = static_cast<double>(countCommon(left, right, inLeft, inRight));
    if (common == 0)
        return 0.0;
    const double swapped = static_cast<double>(countMoved(left, right, inLeft, inRight)) / 2;
    const double jaro = (common / static_cast<double>(left.size()) + common / static_cast<double>(right.size()) +
                         (common - swapped) / common) /
                        3;

    const auto end = std::mismatch(left.begin(), left.begin() + std::min({left.size(), right.size(), longestBeginning}),
                                   right.begin());
    const auto beginning = static_cast<double>(end.first - left.begin());
    return jaro + beginning * weightOfBeginning * (1 - jaro);
}

} // namespace kith
