// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "activity/caller.h"
#include "customers/customerspage.h"
#include "models/celltext.h"
#include "registry.h"
#include "shell/announcer.h"
#include "shell/navigationrail.h"
#include "shell/navigator.h"
#include "shell/pageheader.h"
#include "shell/pagestack.h"
#include "shell/palette.h"
#include "shell/settings.h"
#include "shell/statusline.h"
#include "shell/taste.h"
#include "shell/windowmenus.h"
#include "shell/windowpage.h"
#include "shell/workingas.h"
#include "storage/companion.h"
#include "storage/sharedplace.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/noticebar.h"
#include "widgets/searchfield.h"
#include "widgets/taborder.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
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
    , m_calls(*m_book)
    , m_undo(*m_book, m_jobs)
    , m_backups(*m_book, m_jobs)
    , m_second(*m_book, m_jobs, m_backups, m_keychain)
    , m_health(*m_book)
    , m_views(m_book->path())
    , m_recent(*m_book, m_views)
    , m_pages(new PageStack({*m_book, m_jobs, m_names, m_saves, m_forms, m_calls}, m_views, standardPages()))
    , m_navigator(new Navigator(*m_pages, this))
    , m_status(new StatusLine(m_jobs))
    , m_notice(new NoticeBar)
{
    constexpr int minute = 60 * 1000; // milliseconds
    m_views.setPerson(m_book->workingAs());
    m_book->setFirstDayOfWeek(firstDayOfWeek());
    setCentralWidget(makeBody());
    m_menus = new WindowMenus(*menuBar(), *m_pages, this);
    makeFileMenu();
    makeViewMenus();
    makePersonMenu();
    connectPages();
    connectSearch();
    connectForms();
    connectServices();
    setWindowTitle(tr("%1 — Kith").arg(isolated(bookName())));
    setMinimumSize(720, 480);
    restorePlace();
    if (m_book->isReadOnly())
        m_status->setNote(m_book->readOnlyReason());
    m_minute.start(minute);
}

QWidget* MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_rail = new NavigationRail(bookName(), m_navigator->pageActions(), body);
    layout->addWidget(m_rail);
    layout->addWidget(makeContent(), 1);
    return body;
}

QWidget* MainWindow::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(m_navigator->backAction(), m_navigator->forwardAction(), content);
    layout->addWidget(m_notice);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_status);
    m_announcer = new Announcer(*m_book, m_undo, *m_pages, this);
    return content;
}

QString MainWindow::bookName() const
{
    return QFileInfo(m_book->path()).completeBaseName();
}

CustomersPage& MainWindow::customers()
{
    return static_cast<CustomersPage&>(m_pages->page(m_pages->indexOfName(u"customers"_s)));
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
    // Their workers use the book, which goes before the widgets do.
    delete m_announcer;
    delete findChild<Palette*>();
    delete m_pages;
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::made, this, &MainWindow::connectPage);
    connect(m_pages, &PageStack::showing, this, &MainWindow::showPage);
}

void MainWindow::connectPage(WindowPage* page)
{
    connect(page, &WindowPage::statusChanged, this, &MainWindow::showStatus);
    connect(page, &WindowPage::failed, m_announcer, &Announcer::fail);
    connect(page, &WindowPage::importRequested, this, &MainWindow::openImport);
    connect(page, &WindowPage::done, m_announcer, &Announcer::done);
    connect(page, &WindowPage::told, m_announcer, &Announcer::tell);
}

void MainWindow::connectSearch()
{
    auto* palette = new Palette(m_header->search(), {*m_book, m_names, m_recent, *m_pages, *m_menus}, centralWidget());
    connect(palette, &Palette::recordChosen, m_navigator, &Navigator::openRecord);
    connect(palette, &Palette::failed, m_announcer, &Announcer::fail);
    connect(palette, &Palette::allRequested, this, [this](const QString& words) {
        m_navigator->showPage(m_pages->indexOfKind(u"customer"_s));
        m_pages->shownPage()->searchFor(words);
    });
    connect(m_navigator, &Navigator::opened, &m_recent, &RecentRecords::note);
    connect(m_navigator, &Navigator::homeless, &m_forms, &FormDesk::openRecord);
}

void MainWindow::showPage()
{
    const PageInfo& info = m_pages->infos()[size_t(m_pages->shown())];
    const WindowPage& page = *m_pages->shownPage();
    m_header->showPage(info.shownTitle(), page.primaryAction(), page.primaryIcon());
    showStatus();
}

void MainWindow::connectForms()
{
    connect(&m_forms, &FormDesk::failed, m_announcer, &Announcer::fail);
    connect(&m_forms, &FormDesk::saved, m_announcer, &Announcer::done);
    connect(&m_forms, &FormDesk::savedForLater, this,
            [this] { m_announcer->tell(tr("Saved; it enters the book when the running job is done")); });
}

void MainWindow::connectServices()
{
    connect(&m_saves, &SaveGate::pendingChanged, this, &MainWindow::showStatus);
    connect(&m_calls, &CallDesk::failed, m_announcer, &Announcer::fail);
    connect(&m_saves, &SaveGate::pendingApplied, this,
            [this](int count) { m_announcer->done(tr("%Ln waiting change(s) entered the book", nullptr, count)); });
    connect(&m_backups, &BackupKeeper::changed, this, &MainWindow::showBackup);
    connect(&m_backups, &BackupKeeper::failed, m_announcer, &Announcer::fail);
    connect(&m_backups, &BackupKeeper::made, this, [this](const Backup& backup) {
        const auto customers = backup.facts.rows.find(u"customer"_s);
        const qint64 count = customers == backup.facts.rows.end() ? 0 : customers->second;
        m_announcer->tell(tr("Backed up and checked: %Ln customer(s)", nullptr, static_cast<int>(count)));
    });
    connectSecondPlace();
    connect(&m_health, &HealthWatch::damaged, this, &MainWindow::showDamage);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::showBackup);
    connect(&m_jobs, &JobRunner::finished, this, [this] {
        if (m_watch)
            m_watch->look();
    });
}

void MainWindow::fitRail()
{
    constexpr int wide = 1100; // pixels: below, the page needs what it can get
    m_rail->setCollapsed(!m_labels->isChecked() || width() < wide);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitRail();
}

void MainWindow::settle()
{
    // Nothing of this is needed for the first picture.
    m_watch = std::make_unique<BookWatch>(*m_book);
    connect(m_watch.get(), &BookWatch::changedOutside, this, &MainWindow::refresh);
    m_undo.refresh();
    m_saves.applyPending();
    m_forms.recover();
    m_person->askOnce();
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
                               m_announcer->fail(renewed.error());
                       });
}

void MainWindow::showSharedPlace()
{
    if (!isSharedPlace(m_book->path()))
        return;
    const QByteArray place = companionOf(m_book->path(), {}).toUtf8();
    const QString key =
        u"notices/shared-"_s + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex());
    if (Settings().value(key).toBool())
        return;
    m_notice->show(tr("This book lies in a folder that other computers share: on a network, or kept in step by a cloud "
                      "program. Open it on one computer at a time. It is safer and faster on a disk of this computer: "
                      "close Kith, move the file there, and let the shared folder hold its backups."));
    connect(m_notice, &NoticeBar::dismissed, this, [key] { Settings().setValue(key, true); });
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
    QString text = tr("Backup verified %1").arg(relativeTime(*last, now));
    QString toolTip = tr("The last backup was made, reopened and checked: %1")
                          .arg(QLocale().toString(last->toLocalTime(), QLocale::LongFormat));
    bool isOld = last->daysTo(now) > trustedFor;
    if (m_second.isWanted() && m_second.isKnown()) {
        const auto outside = m_second.newest();
        text += u" · "_s + (outside ? tr("outside %1").arg(relativeTime(*outside, now)) : tr("none outside yet"));
        toolTip +=
            u'\n' + (m_second.isThere() ? tr("The second place is there.") : tr("The second place is not there."));
        isOld = isOld || !outside || outside->daysTo(now) > trustedFor;
    }
    m_status->setBackup(text, toolTip, isOld ? Tone::Warning : Tone::Good);
}

void MainWindow::refresh()
{
    (void)m_book->reloadSchema();
    m_names.clear();
    m_undo.refresh();
    m_pages->refresh();
}

void MainWindow::showStatus()
{
    if (!m_pages->shownPage())
        return;
    QString text = m_pages->shownPage()->status();
    if (const int waiting = m_saves.pendingCount(); waiting > 0)
        text += u" · "_s + tr("%Ln change(s) waiting for the running job", nullptr, waiting);
    m_status->setStatus(text);
}

void MainWindow::openLink(const QString& link)
{
    if (isTelephoneLink(link))
        m_forms.openCall(link);
}

void MainWindow::expect(EmployeeId person)
{
    m_person->expect(person);
}

void MainWindow::restorePlace()
{
    constexpr QSize usual(1280, 800);
    const Settings settings;
    if (!restoreGeometry(settings.value("window/geometry"_L1).toByteArray()))
        resize(usual);
    fitRail();
    m_navigator->showPage(qMax(0, m_pages->indexOfName(m_views.value(u"page"_s).toString())));
}

void MainWindow::keepAll()
{
    m_forms.keep();
    keepPlace();
}

void MainWindow::keepPlace()
{
    if (m_isPlaceKept)
        return;
    Settings().setValue("window/geometry"_L1, saveGeometry());
    m_views.setValue(u"labels"_s, m_labels->isChecked());
    m_pages->keepState();
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
    keepAll();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    return passFocus(*this, isNext);
}

} // namespace kith
