// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "customers/customerspage.h"
#include "interchange/importdialog.h"
#include "models/celltext.h"
#include "registry.h"
#include "shell/statusline.h"
#include "storage/companion.h"
#include "storage/sharedplace.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/noticebar.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

MainWindow::MainWindow(std::unique_ptr<Book> book, QWidget* parent)
    : QMainWindow(parent)
    , m_book(std::move(book))
    , m_names(*m_book)
    , m_saves(*m_book, m_jobs)
    , m_forms(*m_book, m_saves, this)
    , m_undo(*m_book, m_jobs)
    , m_backups(*m_book, m_jobs)
    , m_health(*m_book)
    , m_customers(new CustomersPage({*m_book, m_jobs, m_names, m_saves, m_forms}))
    , m_status(new StatusLine(m_jobs))
    , m_notice(new NoticeBar)
{
    constexpr int minute = 60 * 1000; // milliseconds
    setCentralWidget(makeBody());
    makeMenus();
    connectPage(*m_customers);
    connectForms();
    connectServices();
    setWindowTitle(tr("%1 — Kith").arg(isolated(QFileInfo(m_book->path()).completeBaseName())));
    setMinimumSize(720, 480);
    restorePlace();
    if (m_book->isReadOnly())
        m_status->setNote(m_book->readOnlyReason());
    m_minute.start(minute);
    m_customers->setFocus();
    showStatus();
}

QWidget* MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_customers, 1);
    layout->addWidget(m_status);
    return body;
}

void MainWindow::hold(LockFile lock)
{
    constexpr int refreshEvery = 30 * 60 * 1000; // milliseconds
    m_lock.emplace(std::move(lock));
    auto* alive = new QTimer(this);
    connect(alive, &QTimer::timeout, this, [this] { m_lock->refresh(); });
    alive->start(refreshEvery);
}

MainWindow::~MainWindow()
{
    // The page's workers use the book, which goes before the widgets do.
    delete m_customers;
}

void MainWindow::connectPage(WindowPage& page)
{
    connect(&page, &WindowPage::statusChanged, this, &MainWindow::showStatus);
    connect(&page, &WindowPage::failed, m_status, &StatusLine::showProblem);
    connect(&page, &WindowPage::done, this,
            [this](const QString& what) { m_status->showNotice(what, StatusLine::Offer::Undo); });
}

void MainWindow::connectForms()
{
    connect(&m_forms, &FormDesk::failed, m_status, &StatusLine::showProblem);
    connect(&m_forms, &FormDesk::saved, this,
            [this](const QString& what) { m_status->showNotice(what, StatusLine::Offer::Undo); });
    connect(&m_forms, &FormDesk::savedForLater, this, [this] {
        m_status->showNotice(tr("Saved; it enters the book when the running job is done"), StatusLine::Offer::Nothing);
    });
}

void MainWindow::connectServices()
{
    connect(&m_undo, &UndoActions::failed, m_status, &StatusLine::showProblem);
    connect(&m_undo, &UndoActions::done, this,
            [this](const QString& what) { m_status->showNotice(what, StatusLine::Offer::Nothing); });
    connect(m_status, &StatusLine::undoRequested, &m_undo, &UndoActions::undo);
    connect(&m_saves, &SaveGate::pendingChanged, this, &MainWindow::showStatus);
    connect(&m_saves, &SaveGate::pendingApplied, this, [this](int count) {
        m_status->showNotice(tr("%Ln waiting change(s) entered the book", nullptr, count), StatusLine::Offer::Undo);
    });
    connect(&m_backups, &BackupKeeper::changed, this, &MainWindow::showBackup);
    connect(&m_backups, &BackupKeeper::failed, m_status, &StatusLine::showProblem);
    connect(&m_backups, &BackupKeeper::made, this, [this](const Backup& backup) {
        const auto customers = backup.facts.rows.find(u"customer"_s);
        const qint64 count = customers == backup.facts.rows.end() ? 0 : customers->second;
        m_status->showNotice(tr("Backed up and checked: %Ln customer(s)", nullptr, static_cast<int>(count)),
                             StatusLine::Offer::Nothing);
    });
    connect(&m_health, &HealthWatch::damaged, this, &MainWindow::showDamage);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::showBackup);
    connect(&m_jobs, &JobRunner::finished, this, [this] {
        if (m_watch)
            m_watch->look();
    });
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* import = file->addAction(icon(Icon::Import), tr("&Import …"), this, &MainWindow::openImport);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    import->setEnabled(!m_book->isReadOnly());
    QAction* backUp = file->addAction(tr("&Back up now"), &m_backups, &BackupKeeper::backUp);
    backUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_undo.undoAction());
    edit->addAction(m_undo.redoAction());

    QString title = m_customers->title();
    QMenu* page = menuBar()->addMenu(u'&' + title);
    page->addActions(m_customers->pageActions());
}

void MainWindow::settle()
{
    // Nothing of this is needed for the first picture.
    m_watch = std::make_unique<BookWatch>(*m_book);
    connect(m_watch.get(), &BookWatch::changedOutside, this, &MainWindow::refresh);
    m_undo.refresh();
    m_saves.applyPending();
    m_forms.recover();
    m_backups.start();
    showSharedPlace();
    renewDerived();
    constexpr int lookAfter = 3000; // milliseconds: the first screens come before the whole file is read
    QTimer::singleShot(lookAfter, &m_health, &HealthWatch::start);
}

void MainWindow::showDamage(const QString& sentence)
{
    // Put away, it comes back at the next start.
    disconnect(m_notice, &NoticeBar::dismissed, this, nullptr);
    m_notice->show(sentence);
    m_status->setNote(sentence);
}

void MainWindow::renewDerived()
{
    const auto isStale = m_book->needsRenewal();
    if (!isStale || !*isStale)
        return;
    const auto work = [path = m_book->path()](const Progress& progress) -> Result<> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        return book->renewDerived(progress);
    };
    // Views are told by the watch over the book; stopped, it is done at the next start.
    m_jobs.start<void>(tr("Making search and order again for this version"), Job::Access::Writing, work, this,
                       [this](const Result<>& renewed) {
                           if (!renewed && renewed.error().code != Error::Code::Cancelled)
                               m_status->showProblem(renewed.error());
                       });
}

void MainWindow::showSharedPlace()
{
    if (!isSharedPlace(m_book->path()))
        return;
    const QByteArray place = companionOf(m_book->path(), {}).toUtf8();
    const QString key =
        u"notices/shared-"_s + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex());
    if (QSettings().value(key).toBool())
        return;
    m_notice->show(tr("This book lies in a folder that other computers share: on a network, or kept in step by a cloud "
                      "program. Open it on one computer at a time. It is safer and faster on a disk of this computer: "
                      "close Kith, move the file there, and let the shared folder hold its backups."));
    connect(m_notice, &NoticeBar::dismissed, this, [key] { QSettings().setValue(key, true); });
}

void MainWindow::showBackup()
{
    if (!m_backups.isKnown())
        return;
    constexpr int trustedFor = 7; // days
    const auto last = m_backups.lastVerified();
    if (!last) {
        m_status->setBackup(tr("No backup yet"), tr("Kith makes one by itself within half an hour of a change."),
                            Tone::Neutral);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_status->setBackup(tr("Backup verified %1").arg(relativeTime(*last, now)),
                        tr("The last backup was made, reopened and checked: %1")
                            .arg(QLocale().toString(last->toLocalTime(), QLocale::LongFormat)),
                        last->daysTo(now) > trustedFor ? Tone::Warning : Tone::Good);
}

void MainWindow::refresh()
{
    (void)m_book->reloadSchema();
    m_names.clear();
    m_undo.refresh();
    m_customers->refresh();
}

void MainWindow::showStatus()
{
    QString text = m_customers->status();
    if (const int waiting = m_saves.pendingCount(); waiting > 0)
        text += u" · "_s + tr("%Ln change(s) waiting for the running job", nullptr, waiting);
    m_status->setStatus(text);
}

void MainWindow::openImport()
{
    auto* dialog = new ImportDialog(*m_book, m_jobs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::failed, m_status, &StatusLine::showProblem);
    connect(dialog, &ImportDialog::imported, this,
            [this](const QString& what) { m_status->showNotice(what, StatusLine::Offer::Undo); });
    dialog->open();
}

void MainWindow::restorePlace()
{
    constexpr QSize usual(1280, 800);
    const QSettings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(usual);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_isSettled) {
        m_isSettled = true;
        QTimer::singleShot(0, this, &MainWindow::settle);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_forms.keep();
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace kith
