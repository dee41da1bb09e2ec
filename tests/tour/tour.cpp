// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "activity/calllistpage.h"
#include "customers/customerspage.h"
#include "customers/persondetail.h"
#include "lists/detailsplitter.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "registry.h"
#include "reports/reportspage.h"
#include "sample/samplebook.h"
#include "shell/announcer.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "shell/palette.h"
#include "shell/windowmenus.h"
#include "storage/book.h"
#include "storage/fieldactions.h"
#include "storage/recordactions.h"
#include "support/samplebook.h"
#include "widgets/filterbar.h"
#include "widgets/noticebar.h"
#include "widgets/searchfield.h"
#include "widgets/tabstrip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

void addFieldsAndTags(Book& book)
{
    using Definition = CustomFieldDefinition;
    for (const Definition& field :
         {Definition{.name = u"shoe_size"_s, .label = u"Shoe size"_s, .type = u"number"_s},
          Definition{.name = u"roast"_s, .label = u"Roast"_s, .type = u"choice"_s, .choices = u"light; dark"_s},
          Definition{.name = u"پسند"_s, .label = u"پسندیدہ چائے"_s, .type = u"text"_s}}) {
        Definition made = field;
        made.kind = u"customer"_s;
        (void)sampleValue(addField(book, made));
    }
    (void)sampleValue(
        RecordActions(book).add(book.schema()->entity(u"tag"), {{u"name"_s, u"खुदरा"_s}, {u"color"_s, u"#d55e00"_s}}));
}

} // namespace

std::unique_ptr<Book> bookToBeSeen(const QString& path)
{
    auto book = sampleValue(
        Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s, .collationLocale = u"vi"_s}));
    (void)sampleValue(fillSampleBook(*book));
    book->setWorkingAs(EmployeeId{1});
    addFieldsAndTags(*book);
    for (const QString& name : {u"Twin Rivers Tea House"_s, u"Twin River Tea House"_s}) {
        Customer customer{.name = name, .stage = u"prospect"_s};
        customer.phones = {{u"mobile"_s, {u"+353 91 555 099"_s}}};
        (void)sampleValue(book->change({u"add"_s, {u"customer"_s, name}}, [&](Writer& writer) {
            return writer.insert(customer, writer.schema().entity(u"customer"));
        }));
    }
    return book;
}

void await(const char* what, const std::function<bool()>& condition)
{
    constexpr int longest = 10'000; // milliseconds
    if (!QTest::qWaitFor(condition, longest))
        qFatal("waited in vain for %s", what);
}

Tour::Tour(MainWindow& window, const QDir& folder, Visitor visit)
    : m_window(window)
    , m_folder(folder)
    , m_visit(std::move(visit))
{
    window.show();
    window.activateWindow();
}

void Tour::rest()
{
    await("the window to come to rest",
          [this] { return m_window.jobs().running().isEmpty() && m_window.customers().list().isListed(); });
    for (int i = 0; i < 3; ++i)
        QTest::qWait(0);
}

void Tour::visit(QWidget& shown, const QString& name)
{
    rest();
    m_visit(shown, name);
}

void Tour::page(const QString& name)
{
    m_window.navigator().showPage(m_window.pages().indexOfName(name));
    rest();
}

void Tour::press(const QKeySequence& key)
{
    rest();
    for (const auto& [action, menu] : m_window.menus().entries()) {
        if (!action->shortcuts().contains(key))
            continue;
        await(qPrintable(u"%1 to be possible"_s.arg(action->text())),
              [action = action] { return action->isEnabled(); });
        return action->trigger();
    }
    qFatal("nothing in the menus has the key %s", qPrintable(key.toString()));
}

void Tour::showPages()
{
    showCustomers();
    for (const QString& name : {u"contacts"_s, u"activity"_s, u"tasks"_s}) {
        page(name);
        visit(m_window, name);
    }
    showCalls();
    showReports();
    page(u"customers"_s);
    auto* search = m_window.findChild<SearchField*>();
    search->setFocus(Qt::ShortcutFocusReason);
    search->setText(u"tran"_s);
    await("the palette", [&] { return m_window.findChild<Palette*>() && m_window.findChild<Palette*>()->isVisible(); });
    visit(m_window, u"palette"_s);
    m_window.findChild<Palette*>()->leave();
    search->clear();
    m_window.announcer().done(u"3 customers merged"_s);
    m_window.announcer().fail({Error::Code::Io, u"The disk is full: nothing was saved. Make room and try again."_s});
    visit(m_window, u"toasts"_s);
    for (auto* close : m_window.findChildren<QAbstractButton*>(u"toastClose"_s))
        close->click();
    showNotices();
}

/// Many columns, sorted by two, the first one standing still; each panel of the detail; the detail at its three places.
void Tour::showCustomers()
{
    page(u"customers"_s);
    RecordListView& list = m_window.customers().list();
    list.table().setCurrentIndex(list.model().index(2, 0));
    visit(m_window, u"customers"_s);
    auto* tabs = list.findChild<PersonDetail*>()->findChild<TabStrip*>();
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        visit(m_window, u"customers-panel%1"_s.arg(tab));
    }
    tabs->setCurrentIndex(0);
    list.setFull(true);
    visit(m_window, u"full"_s);
    list.setFull(false);
    const QVariantMap before = list.state();
    list.splitter().setPlace(DetailSplitter::Place::Below);
    visit(m_window, u"below"_s);
    list.splitter().setPlace(DetailSplitter::Place::Off);
    list.model().setColumns({u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"emails"_s, u"addresses"_s, u"birthday"_s,
                             u"interactions"_s, u"source"_s, u"shoe_size"_s});
    list.model().setOrder({{u"stage"_s, true}, {u"name"_s, false}});
    list.table().setFrozenColumns(1);
    list.setQueryText(u"stage in (prospect, loyal)"_s);
    rest();
    list.table().horizontalScrollBar()->setValue(150);
    visit(m_window, u"columns"_s);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    showPopup<QMenu>(u"columns-menu"_s);
    list.restoreState(before);
    list.setQueryText(u"nobody is called that"_s);
    visit(m_window, u"nothing-found"_s);
    list.setQueryText({});
    rest();
    list.setQueryText(u"stage = "_s);
    visit(m_window, u"wrong-filter"_s);
    list.setQueryText({});
    rest();
    showOffers(*list.findChild<FilterLine*>());
    list.table().setCurrentIndex(list.model().index(2, 0));
}

void Tour::showOffers(FilterLine& line)
{
    line.setFocus();
    QTest::keyClicks(&line, u"sta"_s);
    auto* offers = line.findChild<QCompleter*>()->popup();
    await("the filter's offers", [&] { return offers->isVisible(); });
    visit(*offers, u"filter-offers"_s);
    offers->hide();
    line.clear();
    rest();
}

/// What the window says by itself: of work that goes on, and what one should know.
void Tour::showNotices()
{
    auto* notice = m_window.findChild<NoticeBar*>();
    notice->show(QCoreApplication::translate(
        "kith::MainWindow",
        "This book lies in a folder that other computers share: on a network, or kept in step by a cloud program. Open "
        "it on one computer at a time. It is safer and faster on a disk of this computer: close Kith, move the file "
        "there, and let the shared folder hold its backups."));
    visit(m_window, u"notice"_s);
    notice->hide();
    std::promise<void> end;
    const auto work = [over = end.get_future().share()](const Progress& progress) -> Result<> {
        (void)progress(30, 100);
        over.wait();
        return {};
    };
    m_window.jobs().start<void>(QCoreApplication::translate("kith::DuplicatesDialog", "Looking for duplicates"),
                                Job::Access::Reading, work, &m_window, [](const Result<>&) {});
    QTest::qWait(0);
    m_visit(m_window, u"job"_s);
    end.set_value();
    rest();
}

void Tour::showCalls()
{
    page(u"calls"_s);
    visit(m_window, u"calls-none"_s);
    page(u"customers"_s);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_L); // all who are listed
    visit(m_window, u"calls"_s);
}

void Tour::showReports()
{
    page(u"reports"_s);
    auto& page = static_cast<ReportsPage&>(*m_window.pages().shownPage());
    auto* reports = page.findChild<QComboBox*>(u"reports"_s);
    for (int report = 0; report < reports->count(); ++report) {
        reports->setCurrentIndex(report);
        await("a report", [&] { return page.isSettled(); });
        visit(m_window, u"reports%1"_s.arg(report + 1));
    }
    reports->setCurrentIndex(0);
    await("a report", [&] { return page.isSettled(); });
}

void Tour::showMenus()
{
    int number = 0;
    for (const QAction* top : m_window.menuBar()->actions()) {
        top->menu()->popup({});
        visit(*top->menu(), u"menu%1"_s.arg(++number));
        top->menu()->hide();
    }
}

} // namespace kith::test
