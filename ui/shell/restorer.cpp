// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restorer.h"

#include "jobs/jobrunner.h"
#include "registry.h"
#include "shell/passphrasedialog.h"
#include "shell/restoredialog.h"
#include "storage/privatefile.h"
#include "storage/restoring.h"
#include "storage/sealedbackup.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

Restorer::Restorer(QString book, Place place, JobRunner& jobs, QWidget& window)
    : QObject(&window)
    , m_book(std::move(book))
    , m_place(place)
    , m_jobs(jobs)
    , m_window(window)
{
}

void Restorer::ask()
{
    const auto look = [book = m_book] {
        return RestoreDialog::Found{.hasBook = QFileInfo::exists(book), .backups = BackupFolder::allOf(book)};
    };
    auto* dialog = new RestoreDialog(look, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &Restorer::take);
    dialog->open();
}

void Restorer::take(const QString& backup)
{
    if (!isSealedFile(backup)) {
        restore(backup, {});
        return;
    }
    auto* dialog = new PassphraseDialog(
        tr("“%1” is encrypted. Its passphrase is the one it was made with.").arg(QFileInfo(backup).fileName()),
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PassphraseDialog::given, this,
            [this, backup](const Passphrase& passphrase) { restore(backup, passphrase); });
    dialog->open();
}

QString Restorer::newPath() const
{
    const QFileInfo file(m_book);
    // A log that was left behind belongs to no other file.
    const bool isFree = std::ranges::none_of(QStringList{{}, u"-wal"_s, u"-shm"_s, u"-journal"_s},
                                             [this](const QString& end) { return QFileInfo::exists(m_book + end); });
    if (m_place == Place::Missing && isFree)
        return m_book;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString name = tr("%1 restored %2").arg(file.completeBaseName(), day);
    QString path = file.dir().filePath(name + u".kith"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.dir().filePath(u"%1 (%2).kith"_s.arg(name).arg(number));
    return path;
}

void Restorer::restore(const QString& backup, const Passphrase& passphrase)
{
    const QString path = newPath();
    const auto work = [backup, path, passphrase, erased = m_erased](const Progress& progress) -> Result<RestoreReport> {
        KITH_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
        return restoreBackup(backup, path, standardRegistry(),
                             {.passphrase = passphrase, .erased = erased, .progress = progress});
    };
    m_jobs.start<RestoreReport>(tr("Restoring a backup"), Job::Access::Reading, work, this,
                                [this, path](const Result<RestoreReport>& made) {
                                    if (made)
                                        Q_EMIT restored(path);
                                    else
                                        Q_EMIT failed(made.error());
                                });
    Q_EMIT begun();
}

} // namespace kith
