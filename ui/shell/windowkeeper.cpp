// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowkeeper.h"

#include "shell/firststart.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/personpin.h"
#include "shell/recentbooks.h"
#include "shell/taste.h"
#include "storage/companion.h"
#include "storage/referencenames.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QSessionManager>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

WindowKeeper::WindowKeeper(QApplication& application, WindowOptions options)
    : m_application(application)
    , m_options(std::move(options))
{
    connect(&application, &QGuiApplication::commitDataRequest, this, [this](QSessionManager&) {
        if (m_window)
            m_window->keepAll(); // the session may end without another word
    });
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::applyTaste(const QString& path, EmployeeId person)
{
    ViewSettings settings(path);
    settings.setPerson(person);
    const Taste taste = tasteOf(settings);
    applyLanguage(m_application, m_options.language.isEmpty() ? taste.language : m_options.language);
    applyTheme(m_options.theme.value_or(taste.theme));
}

Result<> WindowKeeper::setWorker(Book& book)
{
    m_expected = {};
    if (m_admitted) {
        book.setWorkingAs(*m_admitted);
        m_admitted.reset();
        return {};
    }
    EmployeeId person = rememberedPerson(book);
    if (!m_options.employee.isEmpty()) {
        ReferenceNames names(book.connection(), book.schema());
        const auto schema = book.schema();
        KITH_TRY_ASSIGN(person.value, names.find(schema->entity(u"employee"), m_options.employee));
    }
    if (PersonPin(book.path(), person).isSet())
        m_expected = person; // the window asks; until then nobody is named
    else
        book.setWorkingAs(person);
    return {};
}

Result<OpenedBook> WindowKeeper::openOrAsk(const QString& path)
{
    auto opened = openBook(path);
    if (opened || opened.error().code != Error::Code::Conflict)
        return opened;
    return openHeldBook(path, opened.error(), m_window.get());
}

WindowKeeper::Outcome WindowKeeper::start(const QString& path)
{
    if (!QFileInfo::exists(path))
        return show(makeBook(path), path);
    auto opened = openBook(path);
    if (!opened && opened.error().code == Error::Code::Conflict) {
        if (handOver(path, m_options.request))
            return Outcome::HandedOver;
        opened = openHeldBook(path, opened.error(), nullptr);
    }
    return show(std::move(opened), path);
}

WindowKeeper::Outcome WindowKeeper::startWith(const FirstStartChoice& choice)
{
    const Outcome outcome = choice.isNew ? show(fillFirstBook(choice), choice.path) : start(choice.path);
    if (outcome == Outcome::Opened && choice.imports)
        m_window->openImport();
    return outcome;
}

WindowKeeper::Outcome WindowKeeper::open(const QString& path)
{
    if (m_window && companionOf(path, {}) == companionOf(m_window->book().path(), {})) {
        answer({});
        return Outcome::Opened;
    }
    auto opened = openBook(path);
    if (!opened && opened.error().code == Error::Code::Conflict) {
        if (handOver(path, {}))
            return Outcome::HandedOver;
        opened = openHeldBook(path, opened.error(), m_window.get());
    }
    return show(std::move(opened), path);
}

WindowKeeper::Outcome WindowKeeper::make(const QString& path)
{
    return show(makeBook(path), path);
}

WindowKeeper::Outcome WindowKeeper::show(Result<OpenedBook> opened, const QString& path)
{
    const Result<> worker = opened ? setWorker(*opened->book) : Result<>();
    if (!opened || !worker) {
        const Error problem = opened ? worker.error() : opened.error();
        if (problem.code != Error::Code::Cancelled)
            sayProblem(problem, m_window.get());
        return Outcome::Failed;
    }
    opened->book->checkpointInBackground();
    if (const auto former = std::exchange(m_window, nullptr)) {
        former->disconnect(this);
        former->disconnect(&m_application); // closed for another one, it does not end the program
        former->close();
    }
    m_instance.reset();
    applyTaste(path, opened->book->workingAs());
    m_window = std::make_unique<MainWindow>(std::move(opened->book));
    if (opened->lock)
        m_window->hold(std::move(*opened->lock));
    m_window->expect(m_expected);
    connectWindow();
    noteRecentBook(path);
    if (m_options.bookOpened)
        m_options.bookOpened(path);
    m_window->show();
    QTimer::singleShot(0, this, &WindowKeeper::listen); // after the first picture
    for (const QString& link : std::exchange(m_options.request.links, {}))
        m_window->openLink(link);
    Q_EMIT windowReplaced();
    return Outcome::Opened;
}

void WindowKeeper::connectWindow()
{
    // Queued: the window whose menu was used goes away for it.
    connect(m_window.get(), &MainWindow::bookRequested, this, &WindowKeeper::open, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::newBookRequested, this, &WindowKeeper::make, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &WindowKeeper::rebuild, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, &m_application, &QCoreApplication::quit, Qt::QueuedConnection);
}

void WindowKeeper::rebuild()
{
    const QString path = m_window->book().path();
    m_options.employee.clear(); // and the options of the start count no more
    m_options.language.clear();
    m_options.theme.reset();
    m_admitted = m_window->book().workingAs(); // a PIN was asked for when they came
    m_window->disconnect(this);
    m_window->disconnect(&m_application);
    m_window->close();
    m_instance.reset();
    m_window.reset();
    if (show(openOrAsk(path), path) != Outcome::Opened)
        QCoreApplication::exit(1);
}

void WindowKeeper::listen()
{
    if (!m_window || !m_window->isHolding())
        return;
    m_instance = std::make_unique<Instance>();
    connect(m_instance.get(), &Instance::asked, this, &WindowKeeper::answer);
    if (const Result<> listening = m_instance->listen(m_window->book().path()); !listening)
        qWarning("%s (%s)", qPrintable(listening.error().message), qPrintable(listening.error().detail));
}

void WindowKeeper::answer(const StartRequest& request)
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    for (const QString& link : request.links)
        m_window->openLink(link);
}

void WindowKeeper::end()
{
    if (m_window)
        m_window->close();
    // What is asked before there is a window runs its own loop, which quit() does not end. Not by reject(): a dialog
    // may take that for something else than its end.
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(each); !m_window && dialog && dialog->isVisible())
            dialog->done(QDialog::Rejected);
    }
    QCoreApplication::quit();
}

} // namespace kith
