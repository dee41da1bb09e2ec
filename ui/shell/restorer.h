// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/erasedrecords.h"
#include "storage/passphrase.h"

#include <QObject>

class QWidget;

namespace kith {

class JobRunner;

/// Makes a book of a backup: asks which one, and for its passphrase where it has one.
class Restorer : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Beside,  ///< of a book that is open: it keeps its place, even where its file was taken away meanwhile
        Missing, ///< of one that was looked for in vain: there, unless something of it is left
    };

    /// Where the new book comes to lie, seen from `book`.
    Restorer(QString book, Place place, JobRunner& jobs, QWidget& window);

    /// Who is known to be erased, beyond what the folders of backups know.
    void setErased(const ErasedMarks& erased) { m_erased = erased; }
    void ask();

Q_SIGNALS:
    void begun();
    void restored(const QString& path);
    void failed(const kith::Error& error); ///< also Cancelled

private:
    void take(const QString& backup);
    void restore(const QString& backup, const Passphrase& passphrase);
    [[nodiscard]] QString newPath() const;

    QString m_book;
    Place m_place;
    JobRunner& m_jobs;
    QWidget& m_window;
    ErasedMarks m_erased{};
};

} // namespace kith
