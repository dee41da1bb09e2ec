// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith {

/// A phone number as E.164 ("+84912345678"), from what someone typed in a region ("VN", or empty where unknown: then
/// only numbers with a country code are understood). An extension is left out. Nullopt where no number of a possible
/// length is in it. Costs about 20 µs, less where this thread has seen the text lately.
[[nodiscard]] std::optional<QString> e164(QStringView typed, const QString& region);

/// For people to read: as dialled within the region where it is of that region, else international. What is no E.164
/// number comes back as it is.
[[nodiscard]] QString formattedPhone(const QString& e164Number, const QString& region = {});

/// Whether libphonenumber knows the region: two letters of ISO 3166.
[[nodiscard]] bool isPhoneRegion(const QString& region);

/// The digits of a text in any script, as 0 to 9: what a fragment of a number is searched by.
[[nodiscard]] QString phoneDigits(QStringView typed);

} // namespace kith
