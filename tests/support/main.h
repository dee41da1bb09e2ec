// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kith::test {

/// Gives this process, and those it starts, a home of their own, which is also where they stand, and no screen: no test
/// reads or writes the files of the person who runs it. KITH_SHARED_DATA and the names of programs (build/app/kith) are
/// links in that home, not paths of the real folders, so that the compiler's output is the same in every clone and
/// comes from the cache.
inline void useHome(const QTemporaryDir& home, const QString& sharedData)
{
    for (const char* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toUtf8());
    }
    qputenv("HOME", home.path().toUtf8());
    QFile::link(sharedData, home.filePath(QStringLiteral(KITH_SHARED_DATA)));
    QDir::setCurrent(home.path());
    qunsetenv("KITH_BOOK");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// The main() of a test binary around its kind of Qt application.
template<typename Application>
int run(int argc, char* argv[])
{
    const QTemporaryDir home;
    useHome(home, QStringLiteral(KITH_SHARED_DATA_FOLDER));
    Application application(argc, argv);
    QFile::link(QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/..")),
                QStringLiteral("build"));
    return Catch::Session().run(argc, argv);
}

} // namespace kith::test
