// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bookmenu.h"

#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "shell/backupdialog.h"
#include "shell/recentbooks.h"
#include "shell/restorer.h"
#include "storage/book.h"
#include "storage/companion.h"
#include "storage/sealedbackup.h"
#include "style/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kith {

BookMenu::BookMenu(Book& book, JobRunner& jobs, QWidget& window)
    : QObject(&window)
    , m_book(book)
    , m_jobs(jobs)
    , m_window(window)
    , m_restorer(new Restorer(book.path(), Restorer::Place::Beside, jobs, window))
{
    connect(m_restorer, &Restorer::restored, this, &BookMenu::openRequested);
    connect(m_restorer, &Restorer::failed, this, [this](const Error& error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT failed(error);
    });
}

void BookMenu::addTo(QMenu& file)
{
    file.addAction(tr("Ne&w business file …"), this, &BookMenu::askForNew)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    file.addAction(icon(Icon::Open), tr("Op&en …"), this, &BookMenu::askForOther)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QMenu* recent = file.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { showRecent(*recent); });
    showRecent(*recent); // for the palette
    file.addSeparator();
    file.addAction(tr("Back up to a fi&le …"), this, &BookMenu::askWhereToBackUp)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    file.addAction(tr("Restore from a back&up …"), this, &BookMenu::askForBackup)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
}

void BookMenu::askForNew()
{
    auto* files = new QFileDialog(&m_window, tr("New business file"), QFileInfo(m_book.path()).absolutePath(),
                                  tr("Business files (*.kith)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"kith"_s);
    // A book that is there is never replaced: makeBook() refuses it, in words.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    connect(files, &QFileDialog::fileSelected, this, &BookMenu::newRequested);
    files->open();
}

void BookMenu::askForOther()
{
    auto* files = new QFileDialog(&m_window, tr("Open a business file"), QFileInfo(m_book.path()).absolutePath(),
                                  tr("Business files (*.kith)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &BookMenu::openRequested);
    files->open();
}

void BookMenu::showRecent(QMenu& menu)
{
    menu.clear();
    for (const QString& path : recentBooks()) {
        if (path == companionOf(m_book.path(), {}))
            continue;
        const QFileInfo file(path);
        const QString text = u"%1 — %2"_s.arg(isolated(file.completeBaseName()),
                                              leftToRight(QDir::toNativeSeparators(file.absolutePath())));
        QAction* action =
            menu.addAction(QString(text).replace(u'&', "&&"_L1), this, [this, path] { Q_EMIT openRequested(path); });
        action->setEnabled(file.exists());
    }
    menu.setEnabled(!menu.isEmpty());
}

void BookMenu::askForBackup()
{
    m_restorer->setErased(erasedMarks(m_book.connection()).value_or(ErasedMarks()));
    m_restorer->ask();
}

void BookMenu::askWhereToBackUp()
{
    const QString name =
        QFileInfo(m_book.path()).completeBaseName() + u' ' + QDate::currentDate().toString(Qt::ISODate);
    auto* dialog = new BackupDialog(name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupDialog::chosen, this, &BookMenu::backUpTo);
    dialog->open();
}

void BookMenu::backUpTo(const QString& path, const Passphrase& passphrase)
{
    const auto work = [book = m_book.path(), path, passphrase](const Progress& progress) -> Result<BookFacts> {
        if (passphrase.isEmpty())
            return backUpBook(book, path, {.progress = progress});
        return backUpSealed(book, path, passphrase, {.progress = progress});
    };
    m_jobs.start<BookFacts>(
        tr("Backing up"), Job::Access::Reading, work, this, [this, path](const Result<BookFacts>& made) {
            if (made)
                Q_EMIT done(tr("Backed up and checked: %1").arg(leftToRight(QDir::toNativeSeparators(path))));
            else if (made.error().code != Error::Code::Cancelled)
                Q_EMIT failed(made.error());
        });
}

} // namespace kith
