// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/shop.h"
#include "registry.h"
#include "support/catch.h"
#include "support/sanitized.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <map>
#include <random>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// What the killed program said was done last with each customer.
std::map<qint64, char> acknowledgedIn(const QByteArray& output)
{
    std::map<qint64, char> states;
    for (const QByteArray& line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (!line.isEmpty())
            states[line.mid(2).toLongLong()] = line.at(0);
    }
    return states;
}

/// Lets the program acknowledge some work, then kills it in the midst of the next.
QByteArray outputUntilKilled(const QString& path, qint64 first, int acknowledgements, unsigned long microseconds)
{
    QProcess process;
    process.start(QStringLiteral(KITH_KILLEE), {path, QString::number(first)});
    QByteArray output;
    while (output.count('\n') < acknowledgements && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(30000);
        output += process.readAllStandardOutput();
    }
    QThread::usleep(microseconds);
    process.kill();
    process.waitForFinished(30000);
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitStatus() == QProcess::CrashExit);
    return output + process.readAllStandardOutput();
}

void expectAcknowledged(const std::map<qint64, char>& states, const std::vector<qint64>& present)
{
    for (const auto& [number, state] : states) {
        const bool isThere = std::binary_search(present.begin(), present.end(), number);
        // The step that followed the last acknowledged one may be done or not.
        const bool isLast = number == states.rbegin()->first;
        INFO("customer " << number << " state " << state);
        if (state == 'r' || (state == 's' && !(isLast && number % 3 == 0)))
            CHECK(isThere);
        else if (!isLast)
            CHECK_FALSE(isThere);
    }
}

} // namespace

TEST_CASE("a program killed 200 times leaves what it acknowledged and nothing by half", "[trust][kill]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    REQUIRE(openShop(path));
    std::mt19937 random(200);

    constexpr int kills = lessIfSanitized(200);
    qint64 first = 1;
    for (int round = 0; round < kills; ++round) {
        const int acknowledgements = static_cast<int>(random() % 4);
        const auto states = acknowledgedIn(outputUntilKilled(path, first, acknowledgements, random() % 6000));

        INFO("round " << round);
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(book);
        REQUIRE_FALSE((*book)->isReadOnly());
        const auto present = served(**book);
        REQUIRE(present);
        expectAcknowledged(states, *present);
        if (round % 10 == 0 || round == kills - 1)
            REQUIRE(problemWith(**book).toStdString() == "");
        first = std::max(first, present->empty() ? 0 : present->back()) + 1;
        if (!states.empty())
            first = std::max(first, states.rbegin()->first + 1);
    }
}

TEST_CASE("a file of an open book that something beside us opens and closes costs it no lock", "[trust]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    REQUIRE(openShop(path));
    {
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(book);
        REQUIRE(serve(**book, 1));
        for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile file(path + ending); // as a file dialog that looks what kind of file it is
            REQUIRE(file.open(QIODevice::ReadOnly));
            REQUIRE(!file.read(16).isEmpty());
        }
        QProcess other;
        other.start(QStringLiteral(KITH_KILLEE), {path, u"1001"_s, u"1003"_s});
        REQUIRE(other.waitForFinished(60000));
        REQUIRE(other.exitCode() == 0);
        CHECK(QFile::exists(path + u"-wal"_s)); // it was not the last to close the book, and knew it
        REQUIRE(serve(**book, 2));
        CHECK(served(**book) == std::vector<qint64>{1, 2, 1001, 1002, 1003});
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s)); // and the last one does take it away
    const auto book = Book::open(path, standardRegistry());
    REQUIRE(book);
    CHECK(served(**book) == std::vector<qint64>{1, 2, 1001, 1002, 1003});
    CHECK(problemWith(**book).toStdString() == "");
}

TEST_CASE("two programs write one book at once and neither loses anything", "[trust][kill]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    REQUIRE(openShop(path));
    QProcess other;
    other.start(QStringLiteral(KITH_KILLEE), {path, u"1001"_s, u"1060"_s});
    const auto book = Book::open(path, standardRegistry());
    REQUIRE(book);
    REQUIRE(other.waitForReadyRead(30000));

    for (qint64 number = 1; number <= 60; ++number) {
        const auto done = serve(**book, number);
        if (!done)
            FAIL(done.error().message.toStdString());
    }

    REQUIRE(other.waitForFinished(60000));
    CHECK(other.exitCode() == 0);
    INFO(other.readAllStandardError().toStdString());
    CHECK(served(**book)->size() == 120);
    CHECK(problemWith(**book).toStdString() == "");
}
