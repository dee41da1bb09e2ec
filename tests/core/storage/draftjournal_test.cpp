// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftjournal.h"
#include "storage/privatefile.h"

#include "support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

struct BusyBook
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);

    [[nodiscard]] DraftJournal journal() const { return *DraftJournal::open(path); }
    [[nodiscard]] QString file() const { return DraftJournal::pathFor(path); }
};

QJsonObject named(const QString& name)
{
    return {{u"name"_s, name}};
}

} // namespace

TEST_CASE("a draft is there again after a restart, and gone once applied", "[drafts]")
{
    const BusyBook book;
    const auto first = book.journal().add(u"customer.add"_s, named(u"अमित\nशर्मा \"x\""_s), 7);
    const auto second = book.journal().add(u"customer.add"_s, named(u"Hương"_s), 0);
    REQUIRE(first);
    REQUIRE(second);

    DraftJournal again = book.journal();
    REQUIRE(again.pending().size() == 2);
    CHECK(again.pending()[0].content == named(u"अमित\nशर्मा \"x\""_s));
    CHECK(again.pending()[0].employee == 7);
    CHECK(again.pending()[0].action == u"customer.add");
    CHECK(again.pending()[0].at > 0);
    REQUIRE(again.markApplied(*first));

    DraftJournal later = book.journal();
    REQUIRE(later.pending().size() == 1);
    CHECK(later.pending().front().id == *second);
}

TEST_CASE("drafts are for their owner's eyes, whatever the umask", "[drafts]")
{
    const BusyBook book;
    const mode_t before = ::umask(0);
    REQUIRE(book.journal().add(u"x"_s, named(u"Asha"_s), 1));
    const auto atFirst = QFileInfo(book.file()).permissions();
    REQUIRE(book.journal().clearApplied());
    ::umask(before);

    CHECK(atFirst == ownerOnly);
    CHECK(QFileInfo(book.file()).permissions() == ownerOnly);
}

TEST_CASE("a journal torn anywhere loses only the line that was never acknowledged", "[drafts]")
{
    const BusyBook book;
    REQUIRE(book.journal().add(u"x"_s, named(u"one"_s), 1));
    QFile file(book.file());
    const qint64 whole = QFileInfo(file).size();
    REQUIRE(book.journal().add(u"x"_s, named(u"two"_s), 1));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();

    for (qint64 size = whole; size < bytes.size() - 1; ++size) {
        REQUIRE(writePrivateFile(book.file(), bytes.left(size)));
        DraftJournal journal = book.journal();
        REQUIRE(journal.pending().size() == 1);
        REQUIRE(journal.add(u"x"_s, named(u"three"_s), 1));

        const DraftJournal again = book.journal();
        REQUIRE(again.pending().size() == 2);
        REQUIRE(again.pending().back().content == named(u"three"_s));
    }
}

TEST_CASE("what was applied leaves no trace once cleared", "[drafts]")
{
    const BusyBook book;
    DraftJournal journal = book.journal();
    const auto secret = journal.add(u"x"_s, named(u"canary-4711"_s), 1);
    REQUIRE(journal.add(u"x"_s, named(u"stays"_s), 1));
    REQUIRE(journal.markApplied(*secret));

    REQUIRE(journal.clearApplied());

    QFile file(book.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("canary-4711"));
    CHECK(book.journal().pending().size() == 1);
    REQUIRE(journal.markApplied(journal.pending().front().id));
    REQUIRE(journal.clearApplied());
    CHECK_FALSE(QFile::exists(book.file()));
}

TEST_CASE("a draft that cannot be saved says so and leaves nothing", "[drafts]")
{
    const BusyBook book;
    DraftJournal journal = *DraftJournal::open(book.folder.filePath(u"missing/book.kith"_s));

    const auto added = journal.add(u"x"_s, named(u"lost"_s), 1);

    REQUIRE_FALSE(added);
    CHECK(added.error().message.contains(u"missing"_s));
    CHECK(journal.pending().empty());
}
