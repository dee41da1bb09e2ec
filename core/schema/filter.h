// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"

#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include <vector>

namespace kith {

/// A stretch of the filter's text, in UTF-16 units from its start.
struct FilterRange
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
};

/// What is wrong with a filter, and which stretch of it to underline. The sentence names the position, counted from 1.
struct FilterProblem
{
    QString message{};
    FilterRange range{};

    [[nodiscard]] Error toError() const { return {Error::Code::InvalidInput, message, {}}; }
};

template<typename T = void>
using FilterResult = tl::expected<T, FilterProblem>;

/// A value as it was written; what it means is known only beside its field's type.
struct FilterValue
{
    enum class Kind {
        Text,        ///< a bare word or a quoted string: a name, a number, a date …
        Me,          ///< the employee at the keyboard
        RelativeDay, ///< `amount` units from today: `today`, `-30 days`, `2 weeks ago`
        Period,      ///< of `within`: `amount` units on the side of today that `direction` says
        Calendar,    ///< of `within`: `this month`, `last fiscal year`
    };
    enum class Unit { Days, Weeks, Months, Years };
    enum class Direction { Either, Past, Coming };

    Kind kind = Kind::Text;
    QString text{};
    int amount = 0;
    Unit unit = Unit::Days;
    Direction direction = Direction::Either;
    CalendarPeriod calendar{};
    FilterRange range{};

    /// Means the same; where it stood does not matter.
    friend bool operator==(const FilterValue& left, const FilterValue& right);
};

enum class FilterOperator {
    Yes, ///< the field alone: `do_not_call`
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    StartsWith,
    In,
    Between, ///< both ends included
    Within,
    Empty,
    NotEmpty,
};

/// A filter, or a part of one. `All` without parts holds for every record: the empty filter.
struct FilterNode
{
    enum class Kind { All, Any, Not, Comparison };

    Kind kind = Kind::All;
    FilterRange range{};
    std::vector<FilterNode> parts{}; ///< of All and Any two or more, of Not one

    QString field{}; ///< of a comparison: the name as written
    FilterRange fieldRange{};
    FilterOperator comparison = FilterOperator::Equal;
    std::vector<FilterValue> values{}; ///< none for Yes, Empty, NotEmpty; two for Between; one or more for In; else one

    friend bool operator==(const FilterNode& left, const FilterNode& right);
};

/// A longer filter is refused, so that a hostile one can exhaust neither stack nor time.
constexpr qsizetype FilterMaximumLength = 65536;
constexpr int FilterMaximumDepth = 64;
constexpr int FilterMaximumComparisons = 500;

/// Reads a filter such as
///     city = "Huế" and revenue >= 1000000 and tag in (vip, wholesale) and not last_contact within 90 days
/// `not` binds closer than `and`, that closer than `or`; keywords are English in any case. Knows no field: whether the
/// names exist and the values fit is for compileFilter().
[[nodiscard]] FilterResult<FilterNode> parseFilter(QStringView text);

/// Writes a filter so that parseFilter() reads an equal one; of several ways to say the same it takes one.
[[nodiscard]] QString toText(const FilterNode& filter);
/// A value in quotes wherever the bare word would be read as something else.
[[nodiscard]] QString toText(const FilterValue& value);

/// A comparison built by the program rather than typed, as for the chips of the filter bar.
[[nodiscard]] FilterNode comparison(QString field, FilterOperator comparison, std::vector<FilterValue> values = {});
[[nodiscard]] FilterValue textValue(QString text);

} // namespace kith
