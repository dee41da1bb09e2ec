// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/startrequest.h"
#include "style/kithstyle.h"

#include <functional>

class QApplication;

namespace kith {

struct WindowOptions
{
    std::optional<Theme> theme{}; ///< none: what the person chose
    QString language{};           ///< BCP 47; empty: what the person chose
    QString employee{};           ///< who is working, by name or id; empty: who it was last
    bool isBookNamed = false;     ///< by the command line; else a missing one is asked for
    StartRequest request{};
    std::function<void(const QString& path)> bookOpened{}; ///< told of each book that is opened
};

/// Opens the book in a window and runs until that is closed; one that is named and not there yet is made. Where a
/// window has it open already, that one comes to the front and is given the request. What goes wrong is said on the
/// screen; returns the exit status.
[[nodiscard]] int runWindow(QApplication& application, const QString& bookPath, const WindowOptions& options);

} // namespace kith
