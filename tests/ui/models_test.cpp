// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "customers/generate.h"
#include "models/listdifference.h"
#include "windows.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

struct Listing
{
    QTemporaryDir folder{};
    std::unique_ptr<Book> book = sampleBook(folder.filePath(u"shop.kith"_s));
    NameCache names{*book};
    RecordTableModel model{*book, names, u"customer"_s};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Listing() { model.setColumns({u"name"_s, u"stage"_s, u"owner"_s, u"last_contact"_s}); }
};

} // namespace

TEST_CASE("the table keeps to the rules of item models while its list changes", "[ui][models]")
{
    Listing listing;
    RecordTableModel& model = listing.model;

    model.showMatching({});
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    CHECK(model.rowCount() == int(std::size(samplePeople)));

    model.sort(0, Qt::DescendingOrder);
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    const QString last = model.index(model.rowCount() - 1, 0).data().toString();
    model.sort(0, Qt::AscendingOrder);
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    CHECK(model.index(0, 0).data().toString() == last);

    model.showOnly({3, 1});
    CHECK(model.idAt(0) == 3);
    model.showMatching({});
    CHECK(waitFor([&] { return model.rowCount() == int(std::size(samplePeople)); }));
}

TEST_CASE("a changed record changes its row and no other", "[ui][models]")
{
    Listing listing;
    RecordTableModel& model = listing.model;
    model.showMatching({});
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    const qint64 id = model.idAt(4);

    RecordActions actions(*listing.book);
    REQUIRE(actions.set(listing.book->schema()->entity(u"customer"), id, {{u"stage"_s, u"lost"_s}}).has_value());

    CHECK(waitFor([&] { return model.index(model.rowOf(id), 1).data().toString() == u"Lost"_s; }));
}

TEST_CASE("the difference of two lists is what lies between their ends", "[ui][models]")
{
    const auto between = [](const IdList& before, const IdList& after) {
        const ListDifference found = ListDifference::between(before, after);
        return std::vector<qsizetype>{found.first, found.removed, found.inserted};
    };

    CHECK(between({1, 2, 3}, {1, 2, 3}) == std::vector<qsizetype>{3, 0, 0});
    CHECK(between({1, 3}, {1, 2, 3}) == std::vector<qsizetype>{1, 0, 1});
    CHECK(between({1, 2, 3}, {1, 3}) == std::vector<qsizetype>{1, 1, 0});
    CHECK(between({}, {5}) == std::vector<qsizetype>{0, 0, 1});
    CHECK(between({7, 7}, {7}) == std::vector<qsizetype>{1, 1, 0});
}

TEST_CASE("a long list is there at once and scrolls to its end", "[ui][models]")
{
    QTemporaryDir folder;
    auto book = sampleBook(folder.filePath(u"large.kith"_s));
    constexpr int many = 5000;
    REQUIRE(generateCustomers(*book, many, 1).has_value());
    MainWindow window(std::move(book));
    auto* table = window.customers().findChild<QTableView*>();
    CHECK(table->model()->rowCount() >= 100); // before any worker had its turn
    window.show();

    REQUIRE(waitFor([&] { return table->model()->rowCount() == many + int(std::size(samplePeople)); }));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());

    const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
    CHECK_FALSE(last.data().toString().isEmpty());
    CHECK(table->visualRect(last).isValid());
}
