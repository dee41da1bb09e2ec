// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace kith {

// What is typed in open forms and not saved yet lies in a file beside the book, so that a crash does not lose it. The
// book's lock keeps a second program away from it.

[[nodiscard]] QString unsavedFormsPath(const QString& bookPath);

/// None where there is no file; one that is torn or foreign counts as none. Any thread.
[[nodiscard]] std::vector<QJsonObject> unsavedForms(const QString& bookPath);

/// Durable when it returns, and private; without any form there is no file afterwards. Any thread.
[[nodiscard]] Result<> keepUnsavedForms(const QString& bookPath, const std::vector<QJsonObject>& forms);

} // namespace kith
