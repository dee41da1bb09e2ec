// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "cli.h"
#include "output.h"

namespace kith {

int openWindow(int& argc, char* argv[], const QStringList&)
{
    QCoreApplication application(argc, argv);
    say(QStringLiteral("kith: ") + Cli::tr("This build has no window. Give a command; kith --help lists them."));
    return static_cast<int>(ExitStatus::WrongUsage);
}

} // namespace kith
