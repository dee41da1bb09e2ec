// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowmenus.h"

#include <QDialog>

namespace kith {

/// Every action of the menus that has a key, under its menu's name. Made from the actions, so that it is always right.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(const std::vector<WindowMenus::Entry>& entries, QWidget* parent = nullptr);
};

} // namespace kith
