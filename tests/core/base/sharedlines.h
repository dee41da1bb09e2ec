// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QStringList>

namespace kith::test {

/// The lines of a shared file of real inputs; none, with a warning, where the folder is not there.
inline QStringList sharedLines(const QString& name)
{
    QFile file(QStringLiteral(KITH_SHARED_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no " << file.fileName().toStdString());
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace kith::test
