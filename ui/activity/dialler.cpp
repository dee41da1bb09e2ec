// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/dialler.h"

#include "shell/settings.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto commandKey = "calls/dial_command"_L1;

bool isThisProgram(const QString& program)
{
    const QString named = QFileInfo(QStandardPaths::findExecutable(program)).canonicalFilePath();
    return !named.isEmpty() && named == QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
}

void askDesktop(QObject* parent, const std::function<void(const QString&)>& answer)
{
    auto* ask = new QProcess(parent);
    const auto finish = [ask, answer] {
        answer(QString::fromUtf8(ask->readAllStandardOutput()).trimmed());
        ask->deleteLater();
    };
    QObject::connect(ask, &QProcess::finished, parent, finish);
    QObject::connect(ask, &QProcess::errorOccurred, parent, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // finished() does not come then
            finish();
    });
    ask->start(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/tel"_s});
}

} // namespace

Dialler::Dialler(QObject* parent)
    : Dialler({.start = [](const QString& program,
                           const QStringList& arguments) { return QProcess::startDetached(program, arguments); },
               .openLink = [](const QUrl& link) { return QDesktopServices::openUrl(link); },
               .askHandler =
                   [this](const auto& answer) {
                       askDesktop(this, answer);
                   }},
              parent)
{
}

Dialler::Dialler(World world, QObject* parent)
    : QObject(parent)
    , m_world(std::move(world))
{
}

QString Dialler::command()
{
    return Settings().value(commandKey).toString();
}

void Dialler::setCommand(const QString& command)
{
    Settings().setValue(commandKey, command.trimmed());
}

void Dialler::dial(const QString& number)
{
    QStringList words = QProcess::splitCommand(command());
    if (words.isEmpty()) {
        m_world.askHandler([this, number](const QString& handler) { openLink(number, handler); });
        return;
    }
    const QString program = words.takeFirst();
    if (isThisProgram(program)) {
        sayItIsUs();
        return;
    }
    if (words.filter(u"%1"_s).isEmpty())
        words.append(u"%1"_s);
    words.replaceInStrings(u"%1"_s, number);
    if (!m_world.start(program, words))
        Q_EMIT failed({Error::Code::NotFound,
                       tr("“%1” could not be started. Name another program in the settings, under Calls.").arg(program),
                       {}});
}

void Dialler::sayItIsUs()
{
    Q_EMIT failed({Error::Code::Conflict,
                   tr("Kith itself opens telephone links on this computer, so it cannot dial by one. Name the program "
                      "that dials in the settings, under Calls."),
                   {}});
}

void Dialler::openLink(const QString& number, const QString& handler)
{
    if (handler == QGuiApplication::desktopFileName() + ".desktop"_L1 || handler == "kith.desktop"_L1) {
        sayItIsUs();
        return;
    }
    if (!m_world.openLink(QUrl(u"tel:"_s + number)))
        Q_EMIT failed({Error::Code::NotFound,
                       tr("No program on this computer opens telephone links. Name one in the settings, under Calls."),
                       {}});
}

} // namespace kith
