// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "cli.h"
#include "storage/privatefile.h"
#include "storage/replacing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

tl::unexpected<Error> notWritable(const QString& path, const QString& reason)
{
    return error(Error::Code::Io, Cli::tr("“%1” cannot be written: %2. Name a file in a folder you may write to.")
                                      .arg(QDir::toNativeSeparators(path), reason));
}

/// A pipe, a terminal, /dev/null: a file must not take its place.
bool isStream(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 &&
           (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode));
}

/// A disk or a socket: neither to be replaced nor to be written over.
bool isSpecial(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISREG(status.st_mode) &&
           !S_ISDIR(status.st_mode);
}

} // namespace

Output::Output() = default;
Output::Output(Output&& other) noexcept = default;
Output& Output::operator=(Output&& other) noexcept = default;
Output::~Output() = default;

Result<Output> Output::open(const QString& path)
{
    Output output;
    if (!path.isEmpty()) {
        KITH_TRY(isStream(path) ? output.openStream(path) : output.openFile(path));
        return output;
    }
    output.m_stream = std::make_unique<QFile>();
    if (!output.m_stream->open(STDOUT_FILENO, QIODevice::WriteOnly, QFileDevice::DontCloseHandle))
        return error(Error::Code::Io, Cli::tr("The standard output is closed. Name a file with -o."));
    return output;
}

Result<> Output::openStream(const QString& path)
{
    m_stream = std::make_unique<QFile>(path);
    if (m_stream->open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return {};
    return notWritable(path, m_stream->errorString());
}

Result<> Output::openFile(const QString& path)
{
    if (isSpecial(path))
        return notWritable(path, Cli::tr("it is a device, not a file"));
    KITH_TRY(mayBeReplaced(path));
    m_file = std::make_unique<QSaveFile>(path);
    // What lists people is for its owner only, whatever the umask says.
    if (m_file->open(QIODevice::WriteOnly) && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return notWritable(path, m_file->errorString());
}

QIODevice& Output::device()
{
    if (m_file)
        return *m_file;
    return *m_stream;
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
    if (!m_stream || ::isatty(m_stream->handle()) != 1 || ::ioctl(m_stream->handle(), TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

Result<> Output::finishStream()
{
    if (m_stream->flush() && !m_failed)
        return {};
    if (!m_stream->fileName().isEmpty())
        return notWritable(m_stream->fileName(), m_stream->errorString());
    return error(Error::Code::Io,
                 Cli::tr("The result could not be written to the standard output: %1.").arg(m_stream->errorString()));
}

Result<> Output::finish()
{
    if (m_stream)
        return finishStream();
    const QString path = m_file->fileName();
    // The command itself may have made a book of that name.
    KITH_TRY(mayBeReplaced(path));
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
