// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace kith {

/// What a start of the program wants of a window that is there already: to come to the front, and to open links.
struct StartRequest
{
    QStringList links{}; ///< "tel:+84…"

    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

/// One line for another process of ours, which trusts it no further than fromLine() says.
[[nodiscard]] QByteArray toLine(const StartRequest& request);
/// None where the line is not one of ours, or longer than any of ours; links to anything but telephones are left out.
[[nodiscard]] std::optional<StartRequest> fromLine(const QByteArray& line);

} // namespace kith
