// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

class QDir;

namespace kith {

/// Who writes to a folder of backups: one path of a book on one computer. Copies of a book share its id, and books of
/// two computers may share a path; each has a folder of its own, so that none is rotated by the schedule of another. A
/// folder says whose it is in `writer.json`, by a hash; nothing of it travels with the book.
class BackupWriter
{
public:
    enum class Owner {
        Us,
        Nobody, ///< or a path of this user where there is no book any more, as after it was renamed
        Another,
    };

    explicit BackupWriter(const QString& bookPath);

    /// The folders of a place whose names end so, or so and with a number: those of a book, whoever writes to them.
    [[nodiscard]] static QStringList foldersEnding(const QDir& place, const QString& end);
    /// The name among them of the one this path writes to, else of the first that is nobody's. Empty where there is
    /// none.
    [[nodiscard]] QString choose(const QDir& place, const QStringList& folders) const;
    /// The name without a number at its end, which unused() may have given it or which may be its own.
    [[nodiscard]] static QString unnumbered(const QString& name);
    /// `name`, or with the first number that is not taken.
    [[nodiscard]] static QString unused(const QDir& place, const QString& name);

    /// Reads there, which takes its time where the place is slow.
    [[nodiscard]] Owner ownerOf(const QString& folder) const;
    [[nodiscard]] static tl::unexpected<Error> notOurs(const QString& folder);
    /// Writes into the folder whose it is, and into the settings where that book lies. Conflict where it is another's.
    [[nodiscard]] Result<> claim(const QString& folder) const { return claim(folder, ownerOf(folder)); }
    /// The same where it was asked already.
    [[nodiscard]] Result<> claim(const QString& folder, Owner owner) const;

private:
    QString m_path; ///< of the book
    QString m_mark;
};

} // namespace kith
