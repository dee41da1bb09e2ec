// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklocation.h"

#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString settingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

/// One line: the path. A file of its own, so that it can be replaced at once and read by any program.
QString settingsFile()
{
    return QDir(settingsFolder()).filePath(u"last-book"_s);
}

QString rememberedBook()
{
    QFile file(settingsFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray line = file.readLine(65536);
    if (line.endsWith('\n'))
        line.chop(1);
    return QFile::decodeName(line);
}

} // namespace

QString bookPath(const QString& asked)
{
    if (!asked.isEmpty())
        return asked;
    if (const QString named = qEnvironmentVariable("KITH_BOOK"); !named.isEmpty())
        return named;
    // One that is gone (a stick pulled out, a file moved) must not hide the user's own.
    if (const QString last = rememberedBook(); QFileInfo::exists(last))
        return last;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"book.kith"_s);
}

Result<> rememberBook(const QString& path)
{
    KITH_TRY(makePrivateFolder(settingsFolder()));
    return writePrivateFile(settingsFile(), QFile::encodeName(QFileInfo(path).absoluteFilePath()) + '\n');
}

} // namespace kith
