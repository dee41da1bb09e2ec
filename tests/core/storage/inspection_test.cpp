// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "customers/customer.h"
#include "storage/inspection.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

QString filledBook(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"shop.kith"_s);
    auto book = valueOf(Book::create(path, standardRegistry(), {.currency = u"VND"_s}));
    expectSuccess(book->change({u"generate"_s, {}}, [&](Writer& writer) -> Result<> {
        for (int i = 0; i < 500; ++i)
            KITH_TRY(writer.insert(Customer{.name = u"Customer %1"_s.arg(i)}, book->schema()->entity(u"customer")));
        return {};
    }));
    return path;
}

std::unique_ptr<Book> opened(const QString& path)
{
    return valueOf(Book::open(path, standardRegistry()));
}

/// The first page of the customers' table becomes nonsense.
void spoil(const QString& path)
{
    const qint64 page = valueOf(
        opened(path)->connection().integer("SELECT rootpage FROM sqlite_schema WHERE name = 'customer_by_name'"));
    constexpr qint64 pageSize = 4096;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageSize + 8));
    REQUIRE(file.write(QByteArray(64, '\x7f')) == 64);
}

} // namespace

TEST_CASE("a sound book has no findings, a spoilt page is one", "[inspection]")
{
    const QTemporaryDir folder;
    const QString path = filledBook(folder);
    const auto how = GENERATE(Inspection::Quick, Inspection::Whole);
    CHECK(valueOf(inspect(opened(path)->connection(), how)).isEmpty());

    spoil(path);

    const auto book = opened(path);
    const QStringList findings = valueOf(inspect(book->connection(), how));
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(damageSentence(findings).contains(findings.front()));
}

TEST_CASE("a book is read as a whole once a week, and after an unclean end", "[inspection]")
{
    const QTemporaryDir folder;
    const QString path = filledBook(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    {
        const auto book = opened(path);
        CHECK_FALSE(book->endedUncleanly());
        CHECK(valueOf(dueInspection(*book, now)) == Inspection::Whole);
        expectSuccess(noteInspection(book->connection(), now));
        CHECK(valueOf(dueInspection(*book, now.addDays(6))) == Inspection::Quick);
        CHECK(valueOf(dueInspection(*book, now.addDays(7))) == Inspection::Whole);
        CHECK(valueOf(dueInspection(*book, now.addDays(-1))) == Inspection::Whole);

        // As a program that is killed leaves it: the file and its log.
        REQUIRE(QFile::copy(path, folder.filePath(u"killed.kith"_s)));
        REQUIRE(QFile::copy(path + u"-wal"_s, folder.filePath(u"killed.kith-wal"_s)));
    }
    const auto killed = opened(folder.filePath(u"killed.kith"_s));
    CHECK(killed->endedUncleanly());
    CHECK(valueOf(dueInspection(*killed, now)) == Inspection::Whole);
    CHECK(valueOf(dueInspection(*opened(path), now)) == Inspection::Quick);
}

TEST_CASE("a book found damaged takes no more changes and says why", "[inspection]")
{
    auto book = emptyBook();
    book->stopWriting(u"It is damaged."_s);

    const auto refused = book->change({u"add"_s, {}}, [&](Writer& writer) {
        return writer.insert(Customer{.name = u"Anna"_s}, book->schema()->entity(u"customer"));
    });

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);
    CHECK(refused.error().message == u"It is damaged.");
}
