// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <array>
#include <span>

namespace kith {

/// A currency by its three letters of ISO 4217. A default one is none at all.
struct Currency
{
    constexpr Currency() = default;

    /// The known currency of a code in either case ("vnd"), or nullopt.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    /// Every known currency, by code. Fund codes and the few lately withdrawn that old data still names are among them.
    [[nodiscard]] static std::span<const Currency> all();

    [[nodiscard]] constexpr bool isValid() const { return m_letters[0] != 0; }
    [[nodiscard]] QString code() const; ///< "VND"; empty for none
    /// Digits after the point by ISO 4217, not CLDR: 2 for RSD, 3 for IQD, 0 for VND.
    [[nodiscard]] constexpr int minorDigits() const { return m_minorDigits; }

    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    friend struct CurrencyTable;
    constexpr Currency(const char (&code)[4], signed char minorDigits)
        : m_letters{code[0], code[1], code[2]}
        , m_minorDigits(minorDigits)
    {
    }

    std::array<char, 3> m_letters{};
    signed char m_minorDigits = 2;
};

/// An amount in the smallest unit of its currency: cents, or whole đồng.
struct Money
{
    qint64 minor = 0;
    Currency currency{};

    /// Reads what people and exports write: "1,234.50", "1.234,50 €", "₫980.000", "(12.00)", "12,34,567". An amount in
    /// another currency, or with more decimals than the currency has, is refused rather than changed.
    [[nodiscard]] static Result<Money> parse(QStringView text, Currency currency,
                                             DecimalSeparator hint = DecimalSeparator::Unknown);

    /// "1234.50" for USD, "980" for VND: a point, no grouping, no currency. parse() with Point gives it back.
    [[nodiscard]] QString toDecimalString() const;

    friend constexpr bool operator==(Money, Money) = default;
};

/// Fails where the currencies differ or the sum does not fit.
[[nodiscard]] Result<Money> add(Money left, Money right);
[[nodiscard]] Result<Money> subtract(Money left, Money right);
/// Rounded half away from zero to the minor unit; fails where it does not fit.
[[nodiscard]] Result<Money> multiply(Money amount, Decimal factor);

} // namespace kith
