// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/recorddialog.h"

namespace kith {

/// Looks on a worker for customers or contacts who may be the one that is being typed.
[[nodiscard]] RecordDialog::LikenessSource likenessSource(Book& book, const QString& kind);

} // namespace kith
