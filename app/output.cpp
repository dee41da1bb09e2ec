// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "cli.h"
#include "storage/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

Output::Output() = default;
Output::Output(Output&& other) noexcept = default;
Output& Output::operator=(Output&& other) noexcept = default;
Output::~Output() = default;

Result<Output> Output::open(const QString& path)
{
    Output output;
    if (!path.isEmpty()) {
        KITH_TRY(output.openFile(path));
        return output;
    }
    output.m_standard = std::make_unique<QFile>();
    if (!output.m_standard->open(STDOUT_FILENO, QIODevice::WriteOnly, QFileDevice::DontCloseHandle))
        return error(Error::Code::Io, Cli::tr("The standard output is closed. Name a file with -o."));
    return output;
}

Result<> Output::openFile(const QString& path)
{
    m_file = std::make_unique<QSaveFile>(path);
    // What lists people is for its owner only, whatever the umask says.
    if (m_file->open(QIODevice::WriteOnly) && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return error(Error::Code::Io, Cli::tr("“%1” cannot be written: %2. Name a file in a folder you may write to.")
                                      .arg(QDir::toNativeSeparators(path), m_file->errorString()));
}

QIODevice& Output::device()
{
    if (m_file)
        return *m_file;
    return *m_standard;
}

void Output::write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (device().write(bytes) != bytes.size())
        m_failed = true;
}

void Output::write(const QJsonObject& document)
{
    write(QString::fromUtf8(QJsonDocument(document).toJson()));
}

int Output::terminalColumns() const
{
    winsize size{};
    if (!m_standard || ::isatty(STDOUT_FILENO) != 1 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

Result<> Output::finish()
{
    if (m_standard) {
        if (m_standard->flush() && !m_failed)
            return {};
        return error(
            Error::Code::Io,
            Cli::tr("The result could not be written to the standard output: %1.").arg(m_standard->errorString()));
    }
    const QString path = m_file->fileName();
    if (m_failed || !m_file->commit())
        return error(Error::Code::Io, Cli::tr("“%1” could not be written: %2. Free some room or name another place; "
                                              "what was there is unchanged.")
                                          .arg(path, m_file->errorString()));
    return syncFolderOf(path);
}

void say(const QString& message)
{
    const QByteArray bytes = message.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace kith
