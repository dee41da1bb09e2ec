// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "activity/logdialog.h"
#include "customers/customerspage.h"
#include "interchange/importdialog.h"
#include "shell/statusline.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QCloseEvent>
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
    , m_undo(*m_book, m_jobs)
    , m_customers(new CustomersPage({*m_book, m_jobs, m_names, m_saves}))
    , m_status(new StatusLine(m_jobs))
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_customers, 1);
    layout->addWidget(m_status);
    setCentralWidget(body);
    makeMenus();
    connectPage(*m_customers);
    connectServices();
    setWindowTitle(tr("%1 — Kith").arg(QFileInfo(m_book->path()).completeBaseName()));
    setMinimumSize(720, 480);
    restorePlace();
    if (m_book->isReadOnly())
        m_status->setNote(m_book->readOnlyReason());
    showStatus();
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
    connect(&page, &WindowPage::logRequested, this, &MainWindow::openLog);
    connect(&page, &WindowPage::done, this,
            [this](const QString& what) { m_status->showNotice(what, StatusLine::Offer::Undo); });
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
    connect(&m_saves, &SaveGate::pendingRefused, this,
            [this](const Draft&, const Error& error) { m_status->showProblem(error); });
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

void MainWindow::openLog(qint64 customer)
{
    const auto save = [this](const LogEntry& entry) -> Result<> {
        KITH_TRY_ASSIGN(const SaveGate::Saved saved, m_saves.log(entry));
        m_status->showNotice(
            saved == SaveGate::Saved::Now ? tr("Logged") : tr("Saved; it enters the book when the running job is done"),
            StatusLine::Offer::Undo);
        return {};
    };
    auto* dialog = new LogDialog(LogParty::find(*m_book, customer), partySource(*m_book), save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openImport()
{
    auto* dialog = new ImportDialog(*m_book, m_jobs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace kith
