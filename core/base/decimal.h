// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <compare>
#include <optional>

namespace kith {

/// Which character stands before the decimals in a text.
enum class DecimalSeparator {
    Unknown, ///< each text speaks for itself; one that may be read two ways is read the likelier way
    Point,
    Comma,
    Mixed, ///< both occur: each text speaks for itself, and one that may be read two ways is refused
    Typed, ///< by a person, who writes 5.999 for less than six: a point divides where there are decimals at all
};

/// The separator a column of amounts uses, Unknown where every sample may be read both ways, Mixed where some are
/// surely written the one way and some the other.
[[nodiscard]] DecimalSeparator guessDecimalSeparator(const QStringList& samples);

/// An exact number with six digits after the point, for quantities, rates and custom numbers.
struct Decimal
{
    static constexpr int digits = 6;
    static constexpr qint64 one = 1'000'000;

    qint64 scaled = 0; ///< the number times one million

    /// Reads "1234.5", "1.234,5", "12,34,567.25", "−3", "١٢٫٥". A seventh decimal is rounded half away from zero;
    /// from a person (Typed) it is refused.
    [[nodiscard]] static Result<Decimal> parse(QStringView text, DecimalSeparator hint = DecimalSeparator::Unknown);
    /// Nullopt where the number does not fit.
    [[nodiscard]] static std::optional<Decimal> fromInteger(qint64 whole);

    /// The shortest plain form: "12", "-0.25". parse() with Point gives the same number back.
    [[nodiscard]] QString toString() const;
    /// Rounded half away from zero to so many digits after the point, 0 to 6; nullopt where it would not fit.
    [[nodiscard]] std::optional<Decimal> rounded(int places) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
};

/// Nullopt where the result does not fit. A product is rounded half away from zero.
[[nodiscard]] std::optional<Decimal> add(Decimal left, Decimal right);
[[nodiscard]] std::optional<Decimal> subtract(Decimal left, Decimal right);
[[nodiscard]] std::optional<Decimal> multiply(Decimal left, Decimal right);

} // namespace kith
