// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Catch2 as the system has it: version 3 (Ubuntu 24.04) or 2 (Debian 12). Tests include this and never Catch2's own
/// headers; both versions then offer `Approx` and `Catch::Matchers::ContainsSubstring`.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

using Catch::Approx;
#else
#include <catch2/catch.hpp>

namespace Catch::Matchers {

// Named as in version 3. NOLINTNEXTLINE(readability-identifier-naming)
inline auto ContainsSubstring(const std::string& text, CaseSensitive::Choice sensitivity = CaseSensitive::Yes)
{
    return Contains(text, sensitivity);
}

} // namespace Catch::Matchers
#endif

#include <QByteArray>
#include <QString>

#include <string>

/// Failed comparisons show Qt's strings as text, not as lists of code units.
namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

} // namespace Catch
