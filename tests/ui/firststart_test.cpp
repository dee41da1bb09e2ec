// SPDX-License-Identifier: GPL-3.0-or-later
// The first start on a computer that knows no book: what can be begun with.
#include "shell/firststart.h"
#include "shell/passphrasedialog.h"
#include "shell/restoredialog.h"
#include "storage/backup.h"
#include "storage/passphrase.h"
#include "storage/sealedbackup.h"
#include "windows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// The assistant where no book is, in a folder that is not even there.
struct Beginning
{
    QTemporaryDir folder{};
    QString missing = folder.filePath(u"home/Kith.kith"_s);
    FirstStartDialog dialog{missing};

    Beginning()
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    void click(const QString& name) { QTest::mouseClick(dialog.findChild<QAbstractButton*>(name), Qt::LeftButton); }
    [[nodiscard]] QString problem() const
    {
        auto* label = dialog.findChild<QLabel*>(u"firstStartProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }
    template<typename Dialog>
    [[nodiscard]] Dialog* opened(QWidget& over)
    {
        Dialog* found = nullptr;
        waitFor([&] {
            found = over.findChild<Dialog*>();
            return found && found->isVisible();
        });
        return found;
    }
    /// Chooses "Restore from a backup", "From a file …" and this file.
    void restore(const QString& backup)
    {
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_R, Qt::AltModifier);
        auto* choice = opened<RestoreDialog>(dialog);
        REQUIRE(choice);
        REQUIRE(waitFor([&] { return !choice->isLooking(); }));
        CHECK_FALSE(choice->findChild<QAbstractButton*>(u"restore"_s)->isEnabled()); // nothing is known here
        QTest::mouseClick(choice->findChild<QAbstractButton*>(u"restoreFile"_s), Qt::LeftButton);
        auto* files = opened<QFileDialog>(*choice);
        REQUIRE(files);
        files->findChild<QLineEdit*>()->setText(backup);
        QMetaObject::invokeMethod(files, "accept");
        REQUIRE(waitFor([&] { return !dialog.findChild<RestoreDialog*>(); }));
    }
    void give(const QString& passphrase)
    {
        auto* question = opened<PassphraseDialog>(dialog);
        REQUIRE(question);
        QTest::keyClicks(question->findChild<QLineEdit*>(u"passphrase"_s), passphrase);
        QTest::mouseClick(question->findChild<QAbstractButton*>(u"givePassphrase"_s), Qt::LeftButton);
    }
};

/// The path of a book whose like is to be restored.
QString lostBook(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"lost.kith"_s);
    sampleBook(path);
    return path;
}

qint64 customersIn(const QString& path)
{
    const auto book = sampleValue(Book::open(path, standardRegistry()));
    return sampleValue(book->connection().integer("SELECT count(*) FROM customer"));
}

} // namespace

TEST_CASE("a business is begun with its name and a currency, and what is no currency is said", "[ui][firststart]")
{
    Beginning start;
    auto* name = start.dialog.findChild<QLineEdit*>(u"businessName"_s);
    QTest::keyClicks(name, u"Silk: and/or Tea"_s); // the suggested name is selected
    auto* currency = start.dialog.findChild<QComboBox*>(u"currency"_s);
    currency->setFocus();
    currency->lineEdit()->selectAll();
    QTest::keyClicks(currency->lineEdit(), u"dong"_s);
    start.click(u"startNew"_s);
    CHECK(start.problem().contains(u"DONG"_s));
    CHECK(start.dialog.isVisible());

    currency->lineEdit()->selectAll();
    QTest::keyClicks(currency->lineEdit(), u"vnd"_s);
    QTest::keyClick(&start.dialog, Qt::Key_S, Qt::AltModifier);

    REQUIRE(waitFor([&] { return !start.dialog.isVisible(); }));
    const auto opened = sampleValue(fillFirstBook(start.dialog.choice()));
    CHECK(QFileInfo(opened.book->path()).fileName() == u"Silk- and-or Tea.kith"_s);
    CHECK(opened.book->currency().code() == u"VND"_s);
    CHECK(opened.lock);
}

TEST_CASE("the sample business is a file of its own", "[ui][firststart]")
{
    Beginning start;
    QTest::keyClick(&start.dialog, Qt::Key_T, Qt::AltModifier);

    REQUIRE(waitFor([&] { return !start.dialog.isVisible(); }));
    CHECK(start.dialog.choice().isSample);
    CHECK(start.dialog.choice().path != start.missing);
}

TEST_CASE("a first start restores a plain backup in the place of the book that is missing", "[ui][firststart][backup]")
{
    Beginning start;
    const QString lost = lostBook(start.folder);
    const QString backup = start.folder.filePath(u"stick.kith"_s);
    sampleValue(backUpBook(lost, backup));

    start.restore(backup);

    REQUIRE(waitFor([&] { return !start.dialog.isVisible(); }));
    CHECK_FALSE(start.dialog.choice().isNew);
    CHECK(start.dialog.choice().path == start.missing);
    CHECK(customersIn(start.missing) == customersIn(lost));
}

TEST_CASE("a first start restores an encrypted backup with its passphrase, and no other", "[ui][firststart][seal]")
{
    Beginning start;
    const QString lost = lostBook(start.folder);
    const QString backup = start.folder.filePath(u"stick.sealed"_s);
    sampleValue(backUpSealed(lost, backup, Passphrase(u"one two three"_s)));

    start.restore(backup);
    start.give(u"one two four"_s);
    REQUIRE(waitFor([&] { return !start.problem().isEmpty() && start.dialog.isEnabled(); }));
    REQUIRE(waitFor([&] { return start.dialog.findChild<QAbstractButton*>(u"startRestore"_s)->isEnabled(); }));
    CHECK(start.dialog.isVisible());
    CHECK_FALSE(QFile::exists(start.missing));

    start.restore(backup);
    start.give(u"one two three"_s);
    REQUIRE(waitFor([&] { return !start.dialog.isVisible(); }));
    CHECK(customersIn(start.dialog.choice().path) == customersIn(lost));
}

TEST_CASE("Escape while a first start restores stops that, and only the next one leaves", "[ui][firststart][seal]")
{
    Beginning start;
    const QString backup = start.folder.filePath(u"stick.sealed"_s);
    sampleValue(backUpSealed(lostBook(start.folder), backup, Passphrase(u"one two three"_s)));
    auto* restore = start.dialog.findChild<QAbstractButton*>(u"startRestore"_s);

    start.restore(backup);
    start.give(u"one two three"_s);
    REQUIRE_FALSE(restore->isEnabled());
    QTest::keyClick(&start.dialog, Qt::Key_Escape);
    CHECK(start.dialog.isVisible());
    REQUIRE(waitFor([&] { return restore->isEnabled(); }));
    CHECK(start.dialog.isVisible());
    CHECK(start.problem().isEmpty());
    CHECK_FALSE(QFile::exists(start.missing));

    QTest::keyClick(&start.dialog, Qt::Key_Escape);
    CHECK_FALSE(start.dialog.isVisible());
}
