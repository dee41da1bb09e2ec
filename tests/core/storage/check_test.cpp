// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "core/support/books.h"
#include "core/support/shop.h"
#include "storage/searchindex.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sentences(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const Finding& finding : findings)
        all.append(finding.what);
    return all;
}

} // namespace

TEST_CASE("a check counts right while somebody else adds and removes", "[check]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    const auto book = valueOf(Book::open(path, standardRegistry()));
    const auto other = valueOf(Book::open(path, standardRegistry()));
    for (qint64 number = 1; number <= 200; ++number)
        valueOf(serve(*book, number));
    // Each time SQLite asks whether to go on: between two rows of whatever is read just then.
    qint64 next = 100;
    int refused = 0;
    const auto meddle = [&] {
        refused += serve(*other, next++) ? 0 : 1;
        return false;
    };
    bool isReading = false;

    book->connection().setInterruption([&] { return isReading && meddle(); });
    const auto findings = check(*book, [&](const QString& step) {
        isReading = step == "Comparing the records"_L1;
        return true;
    });
    book->connection().setInterruption({});

    CHECK(sentences(valueOf(findings)) == QStringList());
    CHECK(next > 103);
    CHECK(refused == 0);
    CHECK(problemWith(*book).toStdString() == "");
}

TEST_CASE("a check finds each kind of derived data that differs from its source", "[check]")
{
    const auto [change, expected] = GENERATE(table<QByteArray, QString>(
        {{"UPDATE customer_summary SET interactions = 7", u"customer_summary has 2 rows that differ"_s},
         {"UPDATE search_text SET exact = 'x' WHERE id = (SELECT max(id) FROM search_text)", u"search index differs"_s},
         {"UPDATE customer SET name_sort = x'00' WHERE id = 1", u"order of 1 customers is out of date"_s},
         {"UPDATE customer SET name = 'Otherwise' WHERE id = 1", u"search text of 1 customers is out of date"_s},
         {"DELETE FROM search_text WHERE id = (SELECT min(id) FROM search_text)", u"search text of 1"_s},
         {"INSERT INTO search_text SELECT id + 64 * 1000, 'a', 'b', 'c', 'd', 'e' FROM search_text LIMIT 1",
          u"that do not exist"_s}}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    const auto book = valueOf(Book::open(path, standardRegistry()));
    for (qint64 number = 1; number <= 2; ++number)
        valueOf(serve(*book, number));
    expectSuccess(book->connection().execute(change));

    const auto findings = valueOf(check(*book));

    INFO(change.toStdString() << ": " << sentences(findings).join(u" | ").toStdString());
    CHECK_FALSE(sentences(findings).filter(expected).isEmpty());
    expectSuccess(book->renewDerived());
    CHECK(valueOf(check(*book)).empty());
}

TEST_CASE("a check finds values that their fields cannot have", "[check]")
{
    const auto [change, expected] = GENERATE(table<QByteArray, QString>(
        {{"UPDATE customer SET birthday = 99999999 WHERE id = 1", u"“birthday” holds what it cannot hold in 1"_s},
         {"UPDATE customer SET phones = 'not json'", u"“phones” holds what it cannot hold in 2"_s},
         {"UPDATE customer SET phones = '{}' WHERE id = 2", u"first in customer:2"_s}}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    const auto book = valueOf(Book::open(path, standardRegistry()));
    for (qint64 number = 1; number <= 2; ++number)
        valueOf(serve(*book, number));
    expectSuccess(book->connection().execute(change));

    const auto findings = valueOf(check(*book));

    INFO(change.toStdString() << ": " << sentences(findings).join(u" | ").toStdString());
    CHECK_FALSE(sentences(findings).filter(expected).isEmpty());
}
