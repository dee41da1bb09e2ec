// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own thread reads pages: what has to look at everything does so elsewhere.
#include "customers/generate.h"
#include "lists/viewtabs.h"
#include "pagewatch.h"
#include "storage/derived.h"
#include "tour/tour.h"
#include "widgets/tabstrip.h"
#include "windows.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// More of everything than a page shows: ten thousand customers, fourteen thousand interactions and tasks, a thousand
/// of these with the first customer.
std::unique_ptr<Book> longBook(const QString& path)
{
    const Unwatched unwatched;
    auto book = bookToBeSeen(path);
    (void)sampleValue([&]() -> Result<int> {
        KITH_TRY(generateCustomers(*book, 10'000, 1));
        KITH_TRY(book->connection().execute(
            "CREATE TEMP TABLE many AS WITH RECURSIVE count (n) AS (SELECT 100001 UNION ALL SELECT n + 1 FROM count "
            "WHERE n < 114000) SELECT n FROM count;"
            "INSERT INTO interaction (id, kind, at, outcome, minutes, text, created, changed) "
            "SELECT n, 'call', 1700000000000 + n * 1000, 'talked', 3, 'about tea', 0, 0 FROM many;"
            "INSERT INTO interaction_customer SELECT n, 1 + n % 14 FROM many;"
            "INSERT INTO interaction_employee SELECT n, 1 FROM many;"
            "INSERT INTO task (id, subject, customer_id, owner_id, due, created, changed) "
            "SELECT n, 'Call back', 1 + n % 14, 1, 20000, 0, 0 FROM many;"
            "DROP TABLE many"));
        KITH_TRY(renewDerived(*book)); // their sums for each customer, and what words find
        return 1;
    }());
    return book;
}

} // namespace

TEST_CASE("however long its lists are, the window's thread reads pages of them", "[ui][pages]")
{
    QTemporaryDir folder;
    MainWindow window(longBook(folder.filePath(u"long.kith"_s)));
    const long long before = watchedStatements();
    Tour tour(window, QDir(folder.path()), [](QWidget&, const QString&) {});

    tour.showPages();
    tour.showDialogs();

    CHECK(watchedStatements() > before + 100); // it was looked at
    window.close();
}

TEST_CASE("a customer with a thousand interactions and tasks is shown, sought and sorted by pages", "[ui][pages]")
{
    QTemporaryDir folder;
    MainWindow window(longBook(folder.filePath(u"long.kith"_s)));
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    CustomersPage& page = window.customers();
    RecordTable& table = *page.findChild<RecordTable*>();
    REQUIRE(waitFor([&] { return table.model()->rowCount() > 10'000; }));
    RecordListView& list = page.list();
    list.model().setColumns(list.model().columns() + QStringList{u"interactions"_s}); // which is summed
    // Everything has come: the rows, their sums, which what words find does not have, and the counts of the views.
    const auto rest = [&] {
        REQUIRE(waitFor([&] {
            const bool isSummed = !list.query().words.isEmpty() || list.status().contains(u"in all"_s);
            const bool isCounted = !list.views().tabs().tabData(0).toString().isEmpty();
            return list.isListed() && isSummed && isCounted && window.jobs().running().isEmpty();
        }));
        QTest::qWait(0);
    };

    page.select(1);
    REQUIRE(waitFor([&] { return page.currentCustomer() == 1; }));
    rest();
    table.setFocus();
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown}) {
        QTest::keyClick(&table, key);
        rest();
    }
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        table.model()->sort(column, Qt::DescendingOrder);
        rest();
    }
    for (const QString& query :
         {u"a"_s, u"open_tasks > 3"_s, u"tea"_s, u"not last_contact within 90 days"_s, QString()}) {
        INFO(query.toStdString());
        list.filterBar().setText(query);
        CHECK(list.filterBar().problem().isEmpty());
        CHECK(list.query().isAll() == query.isEmpty());
        rest();
        CHECK(table.model()->rowCount() > 0);
    }
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    rest();
    window.close();
}

TEST_CASE("a list that is read whole on the window's thread is found out", "[ui][pages]")
{
    QTemporaryDir folder;
    const auto book = longBook(folder.filePath(u"long.kith"_s));

    for (const char* reading : {"SELECT count(*) FROM customer WHERE notes LIKE '%tea%'",
                                "SELECT sum(minutes) FROM interaction", "SELECT max(created) FROM task"}) {
        INFO(reading);
        const Caught caught;
        (void)sampleValue(book->connection().integer(reading));
        CHECK(caught.found() == 1);
    }
    const Caught caught;
    (void)sampleValue(book->connection().integer("SELECT count(*) FROM customer WHERE id = 7"));
    CHECK(caught.found() == 0);
}
