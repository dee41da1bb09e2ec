// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QUrl>

#include <optional>

namespace kith {

/// What may be opened of an entry of a field: http and https for a web page, mailto for an e-mail address, tel for a
/// telephone number. Nothing for all else, nor for what carries a password, parameters of a mail, or control
/// characters. Hosts are ASCII in encoded form, so that a look-alike is seen for what it is.
[[nodiscard]] std::optional<QUrl> safeLink(const Field& field, const QString& text);
/// The same of a whole entry: an address is looked for on a map (OpenStreetMap, in the browser), and a handle such as
/// "@anna" leads to the network that its label names.
[[nodiscard]] std::optional<QUrl> safeLink(const Field& field, const ListItem& item);

} // namespace kith
