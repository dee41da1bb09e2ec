// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"
#include "activity/timeline.h"
#include "forms/formdesk.h"
#include "forms/recorddialog.h"
#include "storage/unsavedforms.h"
#include "windows.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A job that holds the book's writer, as far as the window knows, until it is let go.
class BulkJob
{
public:
    explicit BulkJob(Office& office)
    {
        office.window.jobs().start<int>(
            u"Bulk"_s, Job::Access::Writing,
            [go = m_go](const Progress& progress) -> Result<int> {
                while (!*go && progress(0, 0))
                    QThread::msleep(1);
                return 1;
            },
            &office.window, [](const Result<int>&) {});
    }
    ~BulkJob() { end(); }
    void end() { *m_go = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_go = std::make_shared<std::atomic<bool>>(false);
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 countOf(Book& book, const QByteArray& table)
{
    return sampleValue(book.connection().integer("SELECT count(*) FROM " + table));
}

QString journalOf(Office& office)
{
    return DraftJournal::pathFor(office.window.book().path());
}

} // namespace

TEST_CASE("a draft the book refuses opens its form again with what was typed and why", "[ui][drafts]")
{
    Office office;
    BulkJob job(office);
    SaveGate& gate = office.window.saves();
    REQUIRE(sampleValue(gate.saveRecord(u"customer"_s, 0, {{u"name"_s, u"Zoe"_s}, {u"birthday"_s, u"the 40th"_s}})) ==
            SaveGate::Saved::Pending);

    job.end();

    auto* dialog = office.dialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(u"name"_s)->text() == u"Zoe"_s);
    auto* birthday = dialog->findChild<QLineEdit*>(u"birthday"_s);
    CHECK(birthday->text() == u"the 40th"_s);
    CHECK(dialog->findChild<QLabel*>(u"formProblem"_s)->text().contains(u"the 40th"_s));
    CHECK(gate.pendingCount() == 1);

    birthday->setText(u"1990-02-28"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(gate.pendingCount() == 0);
    CHECK_FALSE(QFile::exists(journalOf(office)));
    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)) + 1; }));
}

TEST_CASE("what was typed for a record that is gone may be saved as a new one", "[ui][drafts]")
{
    Office office;
    const qint64 gone = office.window.customers().currentCustomer();
    {
        BulkJob job(office);
        (void)sampleValue(office.window.saves().saveRecord(u"customer"_s, gone, {{u"name"_s, u"Zoe Again"_s}}));
        auto other = sampleValue(Book::open(office.window.book().path(), standardRegistry()));
        REQUIRE(RecordActions(*other).remove(other->schema()->entity(u"customer"), {gone}));
    }
    auto* dialog = office.dialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>(u"name"_s)->text() == u"Zoe Again"_s);

    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
}

TEST_CASE("a refused draft that is thrown away leaves the journal", "[ui][drafts]")
{
    Office office;
    {
        BulkJob job(office);
        (void)sampleValue(office.window.saves().saveRecord(u"customer"_s, 0, {{u"birthday"_s, u"never"_s}}));
    }
    auto* dialog = office.dialog<RecordDialog>();
    REQUIRE(dialog);

    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(office.window.saves().pendingCount() == 0);
}

TEST_CASE("a refused removal says so and waits no longer", "[ui][drafts]")
{
    Office office;
    {
        BulkJob job(office);
        (void)sampleValue(office.window.saves().removeRecords(u"customer"_s, {987654}));
    }
    CHECK(waitFor([&] { return office.window.saves().pendingCount() == 0; }));
}

TEST_CASE("a draft whose journal was left behind by a crash is not applied twice", "[ui][drafts]")
{
    Office office;
    Book& book = office.window.book();
    QByteArray left;
    {
        BulkJob job(office);
        SaveGate& gate = office.window.saves();
        (void)sampleValue(gate.saveRecord(u"customer"_s, 0, {{u"name"_s, u"Only Once"_s}}));
        LogEntry entry;
        entry.interaction.kind = u"call"_s;
        entry.interaction.customers = {CustomerId{1}};
        entry.interaction.text = u"Said once"_s;
        (void)sampleValue(gate.log(entry));
        left = bytesOf(journalOf(office));
    }
    REQUIRE(waitFor([&] { return office.window.saves().pendingCount() == 0; }));
    const qint64 customers = countOf(book, "customer");
    const qint64 interactions = countOf(book, "interaction");
    CHECK(customers == qint64(std::size(samplePeople)) + 1);

    // As if the power had gone between the book's commit and the journal's mark.
    QFile journal(journalOf(office));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    REQUIRE(journal.write(left) == left.size());
    journal.close();
    auto again = sampleValue(Book::open(book.path(), standardRegistry()));
    JobRunner jobs;
    SaveGate gate(*again, jobs);
    gate.applyPending();

    CHECK(gate.pendingCount() == 0);
    CHECK(countOf(*again, "customer") == customers);
    CHECK(countOf(*again, "interaction") == interactions);
    CHECK_FALSE(QFile::exists(journalOf(office)));
}

TEST_CASE("what stands unsaved in a form is offered again after a crash", "[ui][drafts]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    sampleBook(path);
    QByteArray left;
    {
        Office office;
        office.press(Qt::Key_N, Qt::ControlModifier);
        auto* dialog = office.dialog<RecordDialog>();
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Zoe Zimmer"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"phone"_s), u"0912 345 000"_s);
        const QString kept = unsavedFormsPath(office.window.book().path());
        REQUIRE(waitFor([&] { return bytesOf(kept).contains("0912 345 000"); }));
        CHECK((QFileInfo(kept).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        left = bytesOf(kept);
    }
    // The crash: its book and its file are all that is left.
    QFile file(unsavedFormsPath(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(left) == left.size());
    file.close();

    MainWindow window(sampleValue(Book::open(path, standardRegistry())));
    window.show();
    REQUIRE(waitFor([&] { return window.findChild<RecordDialog*>(); }));
    auto* dialog = window.findChild<RecordDialog*>();
    CHECK(dialog->findChild<QLineEdit*>(u"name"_s)->text() == u"Zoe Zimmer"_s);
    CHECK(dialog->findChild<QLineEdit*>(u"phone"_s)->text() == u"0912 345 000"_s);
    CHECK_FALSE(dialog->findChild<QLabel*>(u"formProblem"_s)->text().isEmpty());

    dialog->accept();
    CHECK(waitFor([&] { return !QFile::exists(unsavedFormsPath(path)); }));
    CHECK(countOf(window.book(), "customer") == qint64(std::size(samplePeople)) + 1);
}

TEST_CASE("a log that was being typed is offered again with all its answers", "[ui][drafts][log]")
{
    Office office;
    const auto typing = [](LogDialog& dialog) {
        dialog.findChild<QPlainTextEdit*>()->setPlainText(u"Asks for the price"_s);
        dialog.findChild<QLineEdit*>(u"nextStep"_s)->setText(u"ring fri"_s);
    };
    office.press(Qt::Key_L, Qt::ControlModifier);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    typing(*dialog);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_2, Qt::AltModifier);
    const QJsonObject typed = dialog->typed();
    office.window.forms().keep();

    LogDialog other({}, [](const QString&) { return std::vector<LogParty>(); }, {});
    other.retype(typed);

    CHECK(other.typed()[u"text"] == typed[u"text"]);
    CHECK(other.typed()[u"next"] == u"ring fri"_s);
    CHECK(other.typed()[u"outcome"] == u"no_answer"_s);
    const QString kept = unsavedFormsPath(office.window.book().path());
    CHECK(waitFor([&] { return bytesOf(kept).contains("Asks for the price"); }));

    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return !QFile::exists(kept); }));
}
