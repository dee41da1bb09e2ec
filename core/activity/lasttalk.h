// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace kith {

class Connection;

/// When each of these contacts was last talked with, by their ids; who never was is left out. Of customers their
/// summary tells.
[[nodiscard]] Result<QHash<qint64, QDateTime>> lastTalksWith(Connection& connection,
                                                             const std::vector<ContactId>& contacts);

} // namespace kith
