// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace kith {

/// The direction, the numbers and the words of a language (BCP 47; empty: the system's), for all windows made from now
/// on; what was applied before goes.
void applyLanguage(QApplication& application, const QString& language);

/// A text of ours as its language reads: Qt takes the direction of the first letter, and "XLSX" or "Kith" may begin a
/// sentence that reads from the right.
[[nodiscard]] QString inItsDirection(const QString& text);

/// The languages the program speaks, as BCP 47 codes.
[[nodiscard]] QStringList spokenLanguages();
/// Its name in itself: "Tiếng Việt".
[[nodiscard]] QString nameOfLanguage(const QString& language);

} // namespace kith
