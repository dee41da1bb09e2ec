// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

// Qt's own place needs the name of an organisation, which would stand in the paths of the books, too.
Settings::Settings()
    : QSettings(QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"window.conf"_s),
                QSettings::IniFormat)
{
}

} // namespace kith
