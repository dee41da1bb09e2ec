// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"
#include "style/icons.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace kith {

class WindowPage;

/// What is known of a page before it is made: it stands in the rail and in the menus, but costs nothing until shown.
struct PageInfo
{
    QString name{};         ///< never shown; the key of its settings and places
    const char* title = ""; ///< QT_TRANSLATE_NOOP("pages", …)
    Icon icon = Icon::Note;
    QString kind{}; ///< the entity whose records are opened here; empty: none
    std::function<WindowPage*(const Services& services, QWidget* parent)> make{};

    [[nodiscard]] QString shownTitle() const;
};

/// The pages of the window in the order of the rail; the first nine have Ctrl+1 … Ctrl+9.
[[nodiscard]] std::vector<PageInfo> standardPages();

} // namespace kith
