// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "activity/logging.h"
#include "customers/generate.h"
#include "models/idcolumn.h"
#include "models/listdifference.h"
#include "pagewatch.h"
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

TEST_CASE("a call that is logged is seen in a list by name, which is not read again for it", "[ui][models]")
{
    Listing listing;
    RecordTableModel& model = listing.model;
    model.setColumns({u"name"_s, u"next_task"_s, u"last_contact"_s});
    model.sort(0, Qt::AscendingOrder);
    model.showMatching({});
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    const QString before = model.index(4, 1).data().toString();
    int timesListed = 0;
    QObject::connect(&model, &RecordTableModel::listed, [&timesListed] { ++timesListed; });

    const LogEntry call{.interaction = {.kind = u"call"_s, .customers = {{model.idAt(4)}}, .text = u"Asks for tea"_s},
                        .followUp = QDate(2001, 2, 3)};
    REQUIRE(logInteraction(*listing.book, call).has_value());

    CHECK(model.index(4, 1).data().toString() != before);
    CHECK(timesListed == 0);

    model.sort(2, Qt::DescendingOrder); // by the last contact: there it may move
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    timesListed = 0;
    REQUIRE(logInteraction(*listing.book, call).has_value());
    CHECK(timesListed > 0);
}

TEST_CASE("a list of ids is the one that was given, whatever their size", "[ui][models]")
{
    for (const IdList& ids : {IdList{}, IdList{1, 4'294'967'295}, IdList{3, 4'294'967'296, -1}}) {
        IdColumn column(ids);

        CHECK(column.list() == ids);
        CHECK(column.differenceTo(ids).inserted == 0);
        for (qsizetype row = 0; row < column.size(); ++row) {
            CHECK(column.at(row) == ids[size_t(row)]);
            CHECK(column.rowOf(ids[size_t(row)]) == row);
        }
        CHECK(column.rowOf(2) == -1);
        if (column.size() > 1) {
            column.remove(0, 1);
            CHECK(column.list() == IdList(ids.begin() + 1, ids.end()));
        }
    }
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
    {
        const Unwatched unwatched;
        REQUIRE(generateCustomers(*book, many, 1).has_value());
    }
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
