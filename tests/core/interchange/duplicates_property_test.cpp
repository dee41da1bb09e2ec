// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "interchange/importer.h"

#include <QTemporaryDir>

#include <rapidcheck.h>

#include <numeric>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int storedRows = 80;

/// Rows of few names, addresses and numbers, so that they meet each other in every way.
QByteArray anyRows(size_t count)
{
    const auto oneOf = [](std::initializer_list<const char*> texts) {
        return QByteArray(*rc::gen::elementOf(std::vector<const char*>(texts)));
    };
    QByteArray rows;
    for (size_t i = 0; i < count; ++i) {
        rows += oneOf({"", "", "", "x1", "x2", "x3"}) + ',' + oneOf({"Ann", "ann", "Bảo", "Bao", "Chi", "Dung"}) + ',';
        rows += oneOf({"", "Huế", "Hue", "Hà Nội"}) + ',' + oneOf({"", "", "a@x.vn", "A@X.VN", "b@x.vn", "c@x.vn"});
        rows += ',' + oneOf({"", "", "d@x.vn", "a@x.vn"}) + ',';
        rows += oneOf({"", "", "0912345678", "+84 91 234 56 78", "0987654321", "555 12", "5551234"}) + ',';
        rows += oneOf({"", "", "0987 654 321", "02838229999"}) + '\n';
    }
    return rows;
}

/// What a file does to a book that has other rows already: the report, and the customers afterwards but for strangers.
struct Outcome
{
    ImportReport report{};
    QString customers{};
};

Outcome imported(const QByteArray& stored, const QByteArray& file, OnDuplicate policy)
{
    const QByteArray header = "external_id,name,city,email,email_2,phone,phone_2\n";
    const QTemporaryDir folder;
    const auto book = emptyBook();
    const auto take = [&](const QByteArray& rows, OnDuplicate what) {
        QFile out(folder.filePath(u"rows.csv"_s));
        RC_ASSERT(out.open(QIODevice::WriteOnly));
        out.write(header + rows);
        out.close();
        return valueOf(Importer(*book, {.kind = u"customers"_s, .onDuplicate = what}).run(out.fileName()));
    };
    take(stored, OnDuplicate::Add);
    Outcome outcome{.report = take(file, policy)};
    outcome.customers = valueOf(book->connection().text(
        "SELECT group_concat(id || '|' || external_id || name || emails || phones || addresses, char(10)) "
        "FROM (SELECT * FROM customer WHERE name NOT LIKE 'Stranger %' ORDER BY id)"));
    return outcome;
}

/// Rows that nobody else is: with enough of them behind it a file counts as a large one.
QByteArray strangers()
{
    QByteArray rows;
    for (int i = 0; i < storedRows; ++i)
        rows += "s" + QByteArray::number(i) + ",Stranger " + QByteArray::number(i) + ",Cần Thơ,,,,\n";
    return rows;
}

} // namespace

TEST_CASE("a small file meets the same records as it does at the head of a large one", "[duplicates][import][property]")
{
    const auto policy = GENERATE(OnDuplicate::Skip, OnDuplicate::Update);
    REQUIRE(rc::check([policy] {
        const QByteArray stored = anyRows(storedRows);
        const QByteArray file = anyRows(*rc::gen::inRange<size_t>(1, 12));

        // Only the keys of the first file are looked for; with strangers behind it all keys of the book are read.
        const Outcome small = imported(stored, file, policy);
        const Outcome large = imported(stored, file + strangers(), policy);

        RC_ASSERT(small.report.skipped == large.report.skipped);
        RC_ASSERT(small.report.updated == large.report.updated);
        RC_ASSERT(small.report.rejected == large.report.rejected);
        RC_ASSERT(small.report.added + storedRows == large.report.added);
        RC_ASSERT(small.customers == large.customers);
    }));
}

TEST_CASE("whoever reads which part of a large book, a small file meets everybody in it", "[duplicates][import]")
{
    constexpr int people = 25'000; // enough for two threads
    const QTemporaryDir folder;
    const auto book = valueOf(Book::create(folder.filePath(u"book.kith"_s), standardRegistry(),
                                           {.currency = u"VND"_s, .region = u"VN"_s, .collationLocale = u"vi"_s}));
    const auto take = [&](const std::vector<int>& numbers) {
        QFile out(folder.filePath(u"people.csv"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write("name,email\n");
        for (const int number : numbers)
            out.write("Person " + QByteArray::number(number) + ",p" + QByteArray::number(number) + "@example.com\n");
        out.close();
        return valueOf(Importer(*book, {.kind = u"customers"_s}).run(out.fileName()));
    };
    std::vector<int> all(people);
    std::iota(all.begin(), all.end(), 0);
    REQUIRE(take(all).added == people);

    const ImportReport report = take({0, 1, people / 2 - 1, people / 2, people / 2 + 1, people - 1, people, people});

    CHECK(report.skipped == 7);
    CHECK(report.added == 1);
}
