// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bookmenu.h"

#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "shell/recentbooks.h"
#include "shell/restoredialog.h"
#include "storage/backup.h"
#include "storage/book.h"
#include "storage/companion.h"
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
{
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
    auto* dialog = new RestoreDialog(m_book.path(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, &BookMenu::restore);
    dialog->open();
}

QString BookMenu::pathForRestored() const
{
    const QFileInfo file(m_book.path());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QString name = tr("%1 restored %2").arg(file.completeBaseName(), day);
    QString path = file.dir().filePath(name + u".kith"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.dir().filePath(u"%1 (%2).kith"_s.arg(name).arg(number));
    return path;
}

void BookMenu::restore(const QString& backup)
{
    const QString path = pathForRestored();
    const auto work = [backup, path](const Progress& progress) -> Result<BookFacts> {
        return restoreBook(backup, path, {.progress = progress});
    };
    m_jobs.start<BookFacts>(tr("Restoring a backup"), Job::Access::Reading, work, this,
                            [this, path](const Result<BookFacts>& restored) {
                                if (restored)
                                    Q_EMIT openRequested(path);
                                else if (restored.error().code != Error::Code::Cancelled)
                                    Q_EMIT failed(restored.error());
                            });
}

} // namespace kith
