// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "style/kithstyle.h"

class QApplication;

namespace kith {

struct WindowOptions
{
    Theme theme = Theme::System;
    QString language{}; ///< BCP 47; empty: the system's
    QString employee{}; ///< who is working, by name or id; empty: nobody named
    QString call{};     ///< a "tel:" link whose call is to be logged; empty: none
};

/// Opens the book in a window and runs until that is closed; a book that is not there yet is made. What goes wrong is
/// said on the screen; returns the exit status.
[[nodiscard]] int runWindow(QApplication& application, const QString& bookPath, const WindowOptions& options);

/// The direction, the numbers and the words of a language, for all windows made from now on.
void applyLanguage(QApplication& application, const QString& language);

} // namespace kith
