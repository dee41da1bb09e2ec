// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/erasedialog.h"
#include "forms/recorddialog.h"
#include "shell/backupdialog.h"
#include "shell/backupsettingspage.h"
#include "shell/passphrasedialog.h"
#include "shell/restoredialog.h"
#include "shell/secondpassphrasedialog.h"
#include "shell/secondplace.h"
#include "shell/settingsdialog.h"
#include "shell/viewsettings.h"
#include "storage/backup.h"
#include "storage/backupfolder.h"
#include "storage/restoring.h"
#include "storage/sealedfolder.h"
#include "widgets/emptystate.h"
#include "windows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// Keeps what it is given, as a desktop with a keychain does; or nothing, as one without.
class FakeKeychain : public Keychain
{
public:
    explicit FakeKeychain(bool isThere)
        : m_isThere(isThere)
    {
    }
    void read(const QString& name, std::function<void(std::optional<Passphrase>)> answer) override
    {
        const auto found = m_kept.find(name);
        answer(found == m_kept.end() ? std::nullopt : std::optional(found->second));
    }
    void write(const QString& name, const Passphrase& passphrase, std::function<void(bool)> answer) override
    {
        if (m_isThere)
            m_kept[name] = passphrase;
        answer(m_isThere);
    }

private:
    bool m_isThere;
    std::map<QString, Passphrase> m_kept;
};

template<typename T>
T* part(QWidget& dialog, const QString& name)
{
    T* found = dialog.findChild<T*>(name);
    REQUIRE(found);
    return found;
}

SealedFolder stickOf(Office& office)
{
    Book& book = office.window.book();
    return {office.folder.filePath(u"stick"_s), book.path(), *book.meta(u"book_id"_s)};
}

qint64 addContact(Office& office)
{
    Book& book = office.window.book();
    const auto schema = book.schema();
    return sampleValue(RecordActions(book).add(schema->entity(u"contact"), {{u"name"_s, u"Bình"_s}}));
}

qint64 talksWithContacts(Office& office)
{
    return sampleValue(office.window.book().connection().integer("SELECT count(*) FROM interaction_contact"));
}

EraseDialog* openErasing(Office& office)
{
    office.focusTable();
    office.select(0);
    office.press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = office.dialog<EraseDialog>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return part<QLineEdit>(*dialog, u"eraseName"_s)->isEnabled(); }));
    return dialog;
}

} // namespace

TEST_CASE("a person is erased from the list once their name is typed", "[ui][erasure]")
{
    Office office;
    const QString name = office.firstName();
    const int rows = office.rows();
    QPointer<EraseDialog> dialog = openErasing(office);
    auto* erase = part<QPushButton>(*dialog, u"erase"_s);
    CHECK(part<QLabel>(*dialog, u"eraseGoing"_s)->text().contains(u"Customers"_s));

    QTest::keyClicks(part<QLineEdit>(*dialog, u"eraseName"_s), u"somebody"_s);
    CHECK_FALSE(erase->isEnabled());
    part<QLineEdit>(*dialog, u"eraseName"_s)->setText(name);
    REQUIRE(erase->isEnabled());
    QTest::mouseClick(erase, Qt::LeftButton);

    REQUIRE(waitFor([&] { return part<QLabel>(*dialog, u"eraseWho"_s)->text() == u"Erased"_s; }));
    QTest::mouseClick(erase, Qt::LeftButton);
    REQUIRE(waitFor([&] { return !dialog; }));
    CHECK(waitFor([&] { return office.rows() == rows - 1; }));
    CHECK(office.firstName() != name);
    const auto backups = BackupFolder(BackupFolder::pathFor(office.window.book().path())).backups();
    REQUIRE_FALSE(backups.empty());
    CHECK(backups.front().reason == u"erase"_s);
}

TEST_CASE("what waits to be saved about a person goes once they are erased, and not before", "[ui][erasure][drafts]")
{
    Office office;
    const QString name = office.firstName();
    const qint64 contact = addContact(office);
    QPointer<EraseDialog> dialog = openErasing(office);
    SaveGate& gate = office.window.saves();
    const qint64 person = office.window.customers().currentCustomer();
    const auto go = std::make_shared<std::atomic<bool>>(false);
    office.window.jobs().start<int>(
        u"Bulk"_s, Job::Access::Writing,
        [go](const Progress& progress) -> Result<int> {
            while (!*go && progress(0, 0))
                QThread::msleep(1);
            return 1;
        },
        &office.window, [](const Result<int>&) {});
    LogEntry entry;
    entry.interaction.kind = u"call"_s;
    entry.interaction.customers = {CustomerId{person}};
    REQUIRE(gate.log(entry));
    REQUIRE(gate.saveRecord(u"customer"_s, person, {{u"notes"_s, u"waits"_s}}));
    entry.interaction.customers = {};
    entry.interaction.contacts = {ContactId{contact}};
    REQUIRE(gate.log(entry));
    const qint64 before = talksWithContacts(office);
    CHECK((gate.isPending(u"customer"_s, person) && gate.isPending(u"contact"_s, contact)));
    CHECK_FALSE(gate.isPending(u"customer"_s, person + 1));

    part<QLineEdit>(*dialog, u"eraseName"_s)->setText(name);
    QTest::mouseClick(part<QPushButton>(*dialog, u"erase"_s), Qt::LeftButton);
    CHECK(gate.isPending(u"customer"_s, person)); // nothing is gone yet
    REQUIRE(waitFor([&] { return part<QLabel>(*dialog, u"eraseWho"_s)->text() == u"Erased"_s; }));
    *go = true;

    REQUIRE(waitFor([&] { return gate.pendingCount() == 0; }));
    CHECK_FALSE(QFile::exists(DraftJournal::pathFor(office.window.book().path())));
    CHECK(office.window.findChildren<RecordDialog*>().isEmpty()); // no form of theirs opens again
    CHECK(talksWithContacts(office) == before + 1);
}

TEST_CASE("what anybody looked for in the book is forgotten once somebody is erased", "[ui][erasure]")
{
    Office office;
    const QString name = office.firstName();
    ViewSettings settings(office.window.book().path());
    settings.setPerson({4711}); // who is not at work
    settings.setValue(u"pages/tasks"_s, QVariantMap{{u"query"_s, name}, {u"record"_s, 3}});
    settings.setValue(u"pages/reports"_s, QVariantMap{{u"filter"_s, QString(u"name ~ "_s + name)}});
    QPointer<EraseDialog> dialog = openErasing(office);
    part<QLineEdit>(*dialog, u"eraseName"_s)->setText(name);

    QTest::mouseClick(part<QPushButton>(*dialog, u"erase"_s), Qt::LeftButton);

    REQUIRE(waitFor([&] { return settings.value(u"pages/reports"_s).toMap().isEmpty(); }));
    const QVariantMap tasks = settings.value(u"pages/tasks"_s).toMap();
    CHECK((tasks.size() == 1 && tasks[u"record"_s].toInt() == 3));
}

TEST_CASE("all that is known of a person can be exported before", "[ui][erasure]")
{
    Office office;
    EraseDialog* dialog = openErasing(office);
    const QString path = office.folder.filePath(u"person.json"_s);

    dialog->exportTo(path);

    auto* exported = part<QLabel>(*dialog, u"eraseExported"_s);
    REQUIRE(waitFor([&] { return exported->isVisible() && exported->text().contains(u"person.json"_s); }));
    const auto* hint = part<QLabel>(*dialog, u"eraseHint"_s);
    CHECK((hint->isVisible() && hint->text().contains(u"cannot be undone"_s))); // it still stands to be read
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(file.readAll())[u"customers"_s].toArray().size() == 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(waitFor([&] { return !office.window.findChild<EraseDialog*>(); }));
}

TEST_CASE("the File menu backs up to an encrypted file, and restores it with its passphrase", "[ui][seal]")
{
    Office office;
    office.press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = office.dialog<BackupDialog>();
    REQUIRE(dialog);
    auto* choose = part<QPushButton>(*dialog, u"chooseWhere"_s);
    QTest::keyClicks(part<QLineEdit>(*dialog, u"words"_s), u"one two three"_s);
    QTest::keyClicks(part<QLineEdit>(*dialog, u"again"_s), u"one two four"_s);
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(part<QLabel>(*dialog, u"backupProblem"_s)->isVisible());
    part<QLineEdit>(*dialog, u"again"_s)->setText(u"one two three"_s);
    const QString path = office.folder.filePath(u"away.sealed"_s);

    dialog->take(path);

    REQUIRE(waitFor([&] { return office.said().join(u' ').contains(u"away.sealed"_s); }));
    CHECK(isSealedFile(path));
    QSignalSpy opened(&office.window, &MainWindow::bookRequested);
    office.focusTable();
    office.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* restore = office.dialog<RestoreDialog>();
    REQUIRE(restore);
    REQUIRE(waitFor([&] { return !restore->isLooking(); }));
    CHECK(restore->findChild<EmptyState*>()->isVisible()); // no backup was made by itself yet
    Q_EMIT restore->chosen(path);
    restore->reject();
    auto* question = office.dialog<PassphraseDialog>();
    REQUIRE(question);
    QTest::keyClicks(part<QLineEdit>(*question, u"passphrase"_s), u"one two three"_s);
    QTest::mouseClick(part<QPushButton>(*question, u"givePassphrase"_s), Qt::LeftButton);
    CHECK(waitFor([&] { return opened.size() == 1; }));
}

TEST_CASE("a backup restored from the menu never takes the open book's place, not even once its file is gone",
          "[ui][backup]")
{
    Office office;
    const QString book = office.window.book().path();
    const QString backup = office.folder.filePath(u"away.kith"_s);
    sampleValue(backUpBook(book, backup));
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::rename(book + end, office.folder.filePath(u"moved"_s) + end);
    REQUIRE_FALSE(QFile::exists(book));
    QSignalSpy opened(&office.window, &MainWindow::bookRequested);
    office.focusTable();
    office.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* restore = office.dialog<RestoreDialog>();
    REQUIRE(restore);
    Q_EMIT restore->chosen(backup);
    restore->reject();

    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    CHECK(opened.front().front().toString() != book);
    CHECK_FALSE(QFile::exists(book));
}

TEST_CASE("the settings name a second place, which then gets its encrypted backup", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(true);
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    BackupSettingsPage page(office.window.book(), second);
    page.show();
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    part<QLineEdit>(page, u"backupPlace"_s)->setText(office.folder.filePath(u"stick"_s));
    CHECK_FALSE(page.save()); // without a passphrase
    QTest::keyClicks(part<QLineEdit>(page, u"backupWords"_s), u"one two three"_s);
    QTest::keyClicks(part<QLineEdit>(page, u"backupAgain"_s), u"one two three"_s);

    REQUIRE(page.save());
    office.window.backups().backUp();

    const SealedFolder folder = stickOf(office);
    REQUIRE(waitFor([&] {
        second.keep();
        return !folder.entries().empty();
    }));
    REQUIRE(waitFor([&] { return second.newest().has_value(); }));
    CHECK(part<QLabel>(page, u"backupState"_s)->text().contains(u"just now"_s));
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}

TEST_CASE("who asks for a backup at the second place gets one of what was done until then", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(true);
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {.secondFolder = office.folder.filePath(u"stick"_s)}));
    office.window.backups().backUp();
    REQUIRE(waitFor([&] { return office.window.backups().lastVerified().has_value(); }));
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    second.setPassphrase(Passphrase(u"one two three"_s));
    REQUIRE(waitFor([&] { return second.newest().has_value(); }));
    const QDateTime former = *second.newest();
    REQUIRE(
        waitFor([&] { return former.secsTo(QDateTime::currentDateTimeUtc()) > 1; })); // they are named by the second

    second.backUpNow();

    CHECK(waitFor([&] { return *second.newest() > former; }));
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}

TEST_CASE("without a keychain the passphrase is asked for once", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(false);
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {.secondFolder = office.folder.filePath(u"stick"_s)}));
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    QSignalSpy wanted(&second, &SecondPlace::passphraseWanted);
    office.window.backups().backUp();
    REQUIRE(waitFor([&] {
        second.keep();
        return wanted.size() == 1;
    }));
    second.keep();
    second.setPassphrase(Passphrase(u"one two three"_s));

    const SealedFolder folder = stickOf(office);
    CHECK(waitFor([&] { return !folder.entries().empty(); }));
    CHECK(wanted.size() == 1);
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}

TEST_CASE("a passphrase that does not open the last backup there is refused beside its field", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(false);
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {.secondFolder = office.folder.filePath(u"stick"_s)}));
    const Backup made = *BackupFolder(office.folder.filePath(u"first"_s))
                             .make(office.window.book().path(), u"asked"_s, QDateTime::currentDateTimeUtc());
    const SealedFolder folder = stickOf(office);
    REQUIRE(folder.add(made, Passphrase(u"one two three"_s), {.cost = {.passes = 1, .memory = 8192}}));
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    second.keep();
    REQUIRE(waitFor([&] { return second.newest().has_value(); }));
    QSignalSpy taken(&second, &SecondPlace::passphraseTaken);
    SecondPassphraseDialog dialog(second);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* words = part<QLineEdit>(dialog, u"passphrase"_s);
    auto* again = part<QLineEdit>(dialog, u"passphraseAgain"_s);
    auto* problem = part<QLabel>(dialog, u"passphraseProblem"_s);
    auto* isNew = part<QCheckBox>(dialog, u"passphraseIsNew"_s);
    CHECK_FALSE((again->isVisible() || isNew->isVisible()));

    QTest::keyClicks(words, u"one two thre"_s);
    QTest::keyClick(words, Qt::Key_Return);
    REQUIRE(waitFor([&] { return problem->isVisible(); }));
    CHECK(dialog.isVisible());
    CHECK(problem->text().contains(u"does not open"_s));
    QTest::keyClicks(words, u"four five six"_s); // over the one that was refused
    QTest::mouseClick(isNew, Qt::LeftButton, {}, {8, isNew->height() / 2});
    REQUIRE(again->isVisible());
    QTest::keyClicks(again, u"four five sex"_s);
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(problem->text().contains(u"two different"_s));
    isNew->setChecked(false);
    words->setText(u"one two three"_s);
    QTest::keyClick(words, Qt::Key_Return);

    CHECK(waitFor([&] { return taken.size() == 1 && !dialog.isVisible(); }));
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}

TEST_CASE("a new passphrase of the second place is taken when it is said to be one, and typed twice", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(false);
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {.secondFolder = office.folder.filePath(u"stick"_s)}));
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    SecondPassphraseDialog dialog(second);
    dialog.open();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto* again = part<QLineEdit>(dialog, u"passphraseAgain"_s);
    REQUIRE(again->isVisible()); // there is nothing to compare it with

    QTest::keyClicks(part<QLineEdit>(dialog, u"passphrase"_s), u"four five six"_s);
    QTest::keyClick(again, Qt::Key_Return);
    CHECK(part<QLabel>(dialog, u"passphraseProblem"_s)->isVisible());
    CHECK(dialog.isVisible());
    QTest::keyClicks(again, u"four five six"_s);
    QTest::keyClick(again, Qt::Key_Return);

    CHECK_FALSE(dialog.isVisible());
    office.window.backups().backUp();
    const SealedFolder folder = stickOf(office);
    CHECK(waitFor([&] {
        second.keep();
        return !folder.entries().empty();
    }));
    CHECK(folder.tryPassphrase(Passphrase(u"four five six"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}

TEST_CASE("a passphrase whose comparison was cancelled is not taken", "[ui][seal]")
{
    Office office;
    FakeKeychain keychain(false);
    REQUIRE(QDir().mkpath(office.folder.filePath(u"stick"_s)));
    REQUIRE(keepBackupSettings(office.window.book().path(), {.secondFolder = office.folder.filePath(u"stick"_s)}));
    const Backup made = *BackupFolder(office.folder.filePath(u"first"_s))
                             .make(office.window.book().path(), u"asked"_s, QDateTime::currentDateTimeUtc());
    const Passphrase right(u"one two three"_s);
    REQUIRE(stickOf(office).add(made, right, {.cost = {.passes = 1, .memory = 8192}}));
    SecondPlace second(office.window.book(), office.window.jobs(), office.window.backups(), keychain);
    second.keep();
    REQUIRE(waitFor([&] { return second.newest().has_value(); }));
    QSignalSpy taken(&second, &SecondPlace::passphraseTaken);
    QSignalSpy refused(&second, &SecondPlace::passphraseRefused);
    {
        SecondPassphraseDialog dialog(second);
        dialog.open();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        auto* words = part<QLineEdit>(dialog, u"passphrase"_s);
        QTest::keyClicks(words, u"one two three"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
    REQUIRE(waitFor([&] { return !second.isTrying(); }));

    CHECK((taken.isEmpty() && refused.isEmpty()));
    second.tryPassphrase(right);
    CHECK(waitFor([&] { return taken.size() == 1; }));
    REQUIRE(keepBackupSettings(office.window.book().path(), {}));
}
