// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace kith {

/// What the program remembers for its user besides the books: one file in its configuration folder, readable by its
/// owner only.
class Settings : public QSettings
{
    Q_OBJECT

public:
    Settings();
};

} // namespace kith
