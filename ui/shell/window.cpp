// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window.h"

#include "shell/firststart.h"
#include "shell/signalwatch.h"
#include "shell/windowkeeper.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith {

int runWindow(QApplication& application, const QString& bookPath, const WindowOptions& options)
{
    QGuiApplication::setDesktopFileName(u"kith"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false); // between two books there is none
    WindowKeeper keeper(application, options);
    const SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::endRequested, &keeper, &WindowKeeper::end);

    const QString path = QFileInfo(bookPath).absoluteFilePath();
    keeper.applyTaste(path);
    if (!options.isBookNamed && !QFileInfo::exists(path)) {
        const auto chosen = askAtFirstStart(application, path);
        if (!chosen)
            return 1;
        keeper.applyTaste(chosen->path);
        if (const auto opened = keeper.startWith(*chosen); opened != WindowKeeper::Outcome::Opened)
            return opened == WindowKeeper::Outcome::HandedOver ? 0 : 1;
        return QApplication::exec();
    }
    switch (keeper.start(path)) {
    case WindowKeeper::Outcome::Opened:
        return QApplication::exec();
    case WindowKeeper::Outcome::HandedOver:
        return 0;
    case WindowKeeper::Outcome::Failed:
        break;
    }
    return 1;
}

} // namespace kith
