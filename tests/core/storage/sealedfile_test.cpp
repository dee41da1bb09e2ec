// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedfile.h"

#include "core/support/books.h"
#include "storage/lockfile.h"
#include "storage/privatefile.h"
#include "storage/sealedbackup.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <cerrno>
#include <csignal>
#include <cstring>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 112;
constexpr SealCost cheapest{.passes = 1, .memory = 8192}; // seconds matter here, not who guesses

const Passphrase& phrase()
{
    static const Passphrase passphrase(u"đèn lồng & चाय"_s);
    return passphrase;
}

struct Place
{
    QTemporaryDir folder{};

    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile opened(file(name));
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile opened(file(name));
        REQUIRE(opened.open(QIODevice::WriteOnly));
        REQUIRE(opened.write(bytes) == bytes.size());
    }
    /// What opening these bytes says; nothing may be left behind by a failure.
    [[nodiscard]] Result<> opening(const QByteArray& sealed, const Passphrase& passphrase = phrase()) const
    {
        write(u"tried"_s, sealed);
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        auto outcome = unsealFile(file(u"tried"_s), file(u"opened"_s), passphrase);
        if (outcome)
            QFile::remove(file(u"opened"_s));
        CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
        return outcome;
    }
    [[nodiscard]] QByteArray sealed(const QByteArray& plain) const
    {
        write(u"plain"_s, plain);
        QFile::remove(file(u"sealed"_s));
        valueOf(sealFile(file(u"plain"_s), file(u"sealed"_s), phrase(), {.cost = cheapest}));
        return read(u"sealed"_s);
    }
};

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 131 % 251);
    return bytes;
}

QByteArray flipped(QByteArray bytes, qsizetype at, char mask)
{
    bytes[at] = static_cast<char>(bytes[at] ^ mask);
    return bytes;
}

} // namespace

TEST_CASE("what is sealed opens again, byte for byte, with its passphrase alone", "[seal]")
{
    const Place place;
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        const QByteArray plain = someBytes(size);
        const QByteArray sealed = place.sealed(plain);

        REQUIRE(unsealFile(place.file(u"sealed"_s), place.file(u"back"_s), phrase()));
        CHECK(place.read(u"back"_s) == plain);
        CHECK(place.opening(sealed, Passphrase(u"đèn lồng & chai"_s)).error().code == Error::Code::InvalidInput);
        QFile::remove(place.file(u"back"_s));
    }
}

TEST_CASE("any content survives sealing, and none of it shows", "[seal][property]")
{
    const Place place;
    const bool holds = rc::check("round trip", [&] {
        const auto bytes = *rc::gen::arbitrary<std::vector<char>>();
        QByteArray plain("a canary in the clear: ");
        plain.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const QByteArray sealed = place.sealed(plain);
        RC_ASSERT(!sealed.contains("canary"));
        RC_ASSERT(unsealFile(place.file(u"sealed"_s), place.file(u"back"_s), phrase()).has_value());
        const bool isEqual = place.read(u"back"_s) == plain;
        QFile::remove(place.file(u"back"_s));
        RC_ASSERT(isEqual);
    });
    CHECK(holds);
}

TEST_CASE("a sealed file that was altered anywhere does not open, and leaves nothing", "[seal]")
{
    const Place place;
    const QByteArray sealed = place.sealed(someBytes(150'000));
    const auto isDamaged = [&](const QByteArray& bytes) {
        const auto outcome = place.opening(bytes);
        return !outcome && outcome.error().code == Error::Code::Damaged && !outcome.error().message.isEmpty();
    };

    for (qsizetype at = 0; at < headerSize; ++at)
        CHECK(isDamaged(flipped(sealed, at, 0x01)));
    for (qsizetype at = headerSize; at < sealed.size(); at += 1777)
        CHECK(isDamaged(flipped(sealed, at, static_cast<char>(0x80))));
    CHECK(isDamaged(flipped(sealed, sealed.size() - 1, 0x01)));
}

TEST_CASE("a sealed file that was cut off, grew or was put together anew does not open", "[seal]")
{
    const Place place;
    const QByteArray sealed = place.sealed(someBytes(150'000));
    constexpr qsizetype chunk = 65536 + 17;
    const auto isDamaged = [&](const QByteArray& bytes) {
        const auto outcome = place.opening(bytes);
        return !outcome && outcome.error().code == Error::Code::Damaged;
    };

    for (qsizetype size = 0; size < sealed.size(); size += 997)
        CHECK(isDamaged(sealed.first(size)));
    CHECK(isDamaged(sealed.first(headerSize)));
    CHECK(isDamaged(sealed.first(headerSize + chunk))); // at the edge of a chunk
    CHECK(isDamaged(sealed.first(headerSize + 2 * chunk)));
    CHECK(isDamaged(sealed.chopped(1)));
    CHECK(isDamaged(sealed + 'x'));
    const QByteArray swapped = sealed.first(headerSize) + sealed.mid(headerSize + chunk, chunk) +
                               sealed.mid(headerSize, chunk) + sealed.mid(headerSize + 2 * chunk);
    CHECK(isDamaged(swapped));
}

TEST_CASE("a header that asks for more memory than a backup needs is refused before it gets any", "[seal]")
{
    const Place place;
    place.write(u"plain"_s, "x");
    // Sealed so by somebody: the file is whole, only its price is not.
    for (const SealCost& dear :
         {SealCost{.passes = 1, .memory = (quint64{1} << 30) + 1024}, SealCost{.passes = 13, .memory = 8192}}) {
        const auto outcome = sealFile(place.file(u"plain"_s), place.file(u"dear"_s), phrase(), {.cost = dear});
        REQUIRE_FALSE(outcome); // sealing opens its own file again
        CHECK(outcome.error().code == Error::Code::Damaged);
        CHECK_FALSE(QFile::exists(place.file(u"dear"_s)));
    }
}

TEST_CASE("the bytes of a sealed file begin as its format says", "[seal]")
{
    const Place place;

    const QByteArray sealed = place.sealed("x");

    CHECK(sealed.first(24) == QByteArray::fromHex("4b4954485345414c"
                                                  "01000000"
                                                  "01000000"
                                                  "0020000000000000"));
    CHECK(sealed.size() == headerSize + 1 + 17);
    CHECK(isSealedFile(place.file(u"sealed"_s)));
    CHECK_FALSE(isSealedFile(place.file(u"plain"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(place.file(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR) == 0);
    CHECK_FALSE(isSealedFile(place.file(u"pipe"_s))); // and nobody is waited for to write into it
    CHECK(place.sealed("x") != sealed);               // salted
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(place.file(u"sealed"_s)).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("sealing replaces nothing, takes no short passphrase, and can be stopped", "[seal]")
{
    const Place place;
    place.write(u"plain"_s, someBytes(200'000));
    place.write(u"there"_s, "mine");
    const auto sealing = [&](const QString& to, const Passphrase& passphrase, const Progress& progress) {
        return sealFile(place.file(u"plain"_s), place.file(to), passphrase, {.cost = cheapest, .progress = progress});
    };

    CHECK(sealing(u"there"_s, phrase(), {}).error().code == Error::Code::Conflict);
    CHECK(sealing(u"short"_s, Passphrase(u"1234567"_s), {}).error().code == Error::Code::InvalidInput);
    CHECK(sealing(u"stopped"_s, phrase(), [](qint64 done, qint64) { return done < 100'000; }).error().code ==
          Error::Code::Cancelled);
    CHECK(place.read(u"there"_s) == "mine");
    CHECK(QDir(place.folder.path()).entryList(QDir::Files) == QStringList{u"plain"_s, u"there"_s});
}

TEST_CASE("a passphrase typed with letters that come apart is the same", "[seal]")
{
    CHECK(Passphrase(u"đèn lồng"_s) == Passphrase(u"đèn lồng"_s.normalized(QString::NormalizationForm_D)));
    CHECK_FALSE(Passphrase(u"Đèn lồng"_s) == Passphrase(u"đèn lồng"_s));
}

TEST_CASE("an encrypted backup restores to an equal book", "[seal][drill]")
{
    const Place place;
    auto book = valueOf(Book::create(place.file(u"book.kith"_s), standardRegistry(), {.currency = u"VND"_s}));
    const QByteArray expected = valueOf(logicalDump(book->connection()));

    const BookFacts facts =
        valueOf(backUpSealed(book->path(), place.file(u"book.sealed"_s), phrase(), {.cost = cheapest}));
    const BookFacts restored =
        valueOf(restoreSealed(place.file(u"book.sealed"_s), place.file(u"again.kith"_s), phrase()));

    CHECK(restored.rows == facts.rows);
    auto again = valueOf(Book::open(place.file(u"again.kith"_s), standardRegistry()));
    CHECK(valueOf(logicalDump(again->connection())) == expected);
    CHECK(QDir(place.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("the plain copy that a killed run left goes with the next run, what others have there stays", "[seal]")
{
    const Place place;
    const auto book = valueOf(Book::create(place.file(u"book.kith"_s), standardRegistry(), {.currency = u"VND"_s}));
    const QString sealing = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sealing"_s;
    const auto leave = [](const QString& folder, bool isOurs) {
        REQUIRE(QDir().mkpath(folder));
        QStringList names{u"/book.kith"_s, u"/book.kith.part"_s};
        if (isOurs)
            names.append(u"/sealing-lock"_s);
        for (const QString& name : names) {
            QFile file(folder + name);
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
    };
    const QString killedSealing = sealing + u"/sealing-aBcDeF"_s;
    const QString killedOpening = place.file(u"sealing-aBcDeF"_s);
    const QString killedRestoring = place.file(u"passing-aBcDeF"_s);
    const QString working = place.file(u"sealing-gHiJkL"_s);
    const QString others = place.file(u"sealing-photos"_s);
    leave(killedSealing, true);
    leave(killedOpening, true);
    leave(killedRestoring, true);
    leave(killedRestoring + u"/passing-gHiJkL"_s, true); // it was restoring an encrypted one
    leave(working, false);
    leave(others, false);
    const LockFile lock = valueOf(LockFile::take(working + u"/sealing"_s));

    valueOf(backUpSealed(book->path(), place.file(u"book.sealed"_s), phrase(), {.cost = cheapest}));
    valueOf(restoreSealed(place.file(u"book.sealed"_s), place.file(u"again.kith"_s), phrase()));

    CHECK(QDir(sealing).isEmpty());
    CHECK_FALSE(QFileInfo::exists(killedOpening));
    CHECK_FALSE(QFileInfo::exists(killedRestoring));
    CHECK(QFileInfo::exists(working + u"/book.kith"_s));
    CHECK(QFileInfo::exists(others + u"/book.kith"_s));
}

TEST_CASE("a disk that gets full while encrypting is told as what it is, and nothing is left", "[seal][trust]")
{
    const Place place;
    place.write(u"plain"_s, QByteArray(1 << 20, 'x'));
    const auto former = std::signal(SIGXFSZ, SIG_IGN);
    rlimit all{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &all) == 0);
    const rlimit cramped{.rlim_cur = 200'000, .rlim_max = all.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &cramped) == 0);

    const auto outcome = sealFile(place.file(u"plain"_s), place.file(u"sealed"_s), phrase(), {.cost = cheapest});
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &all) == 0);
    std::signal(SIGXFSZ, former);

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().message.contains(QString::fromLocal8Bit(std::strerror(EFBIG))));
    CHECK(QDir(place.folder.path()).entryList(QDir::Files) == QStringList{u"plain"_s});
}
