// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damagenote.h"

#include "storage/companion.h"
#include "storage/privatefile.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString pathFor(const QString& bookPath)
{
    return companionOf(bookPath, u"-damage"_s);
}

/// Size and time of the file: another content has another.
QString stampOf(const QString& bookPath)
{
    const QFileInfo file(companionOf(bookPath, {}));
    return QString::number(file.size()) + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch());
}

} // namespace

std::optional<DamageNote> DamageNote::read(const QString& bookPath)
{
    QFile file(pathFor(bookPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 most = 1 << 20;
    QStringList lines = QString::fromUtf8(file.read(most)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return {};
    const bool isOfThisFile = lines.takeFirst() == stampOf(bookPath);
    return DamageNote{std::move(lines), isOfThisFile};
}

Result<> DamageNote::write(const QString& bookPath, const QStringList& findings)
{
    QStringList lines{stampOf(bookPath)};
    for (const QString& finding : findings)
        lines.append(finding.simplified());
    return writePrivateFile(pathFor(bookPath), lines.join(u'\n').toUtf8() + '\n');
}

void DamageNote::remove(const QString& bookPath)
{
    QFile::remove(pathFor(bookPath));
}

} // namespace kith
