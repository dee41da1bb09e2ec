// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "window.h"

#include <QGuiApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

void introduce()
{
    QCoreApplication::setApplicationName(u"kith"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KITH_VERSION));
}

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char* argv[])
{
    introduce();
    const QStringList words = wordsOf(argc, argv);
    if (kith::asksForWindow(words))
        return kith::openWindow(argc, argv, words);

    if (kith::asksForPages(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Each family that lacks a script would be named on the standard error.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        QGuiApplication application(argc, argv);
        return static_cast<int>(kith::runCommandLine(words));
    }
    // A command needs no display: it must run in a cron job and over ssh.
    QCoreApplication application(argc, argv);
    return static_cast<int>(kith::runCommandLine(words));
}
