// SPDX-License-Identifier: GPL-3.0-or-later
// Who is working, how they like it, what they removed, and which keys there are.
#include "dressed.h"
#include "settled.h"
#include "shell/deleteditems.h"
#include "shell/keysheet.h"
#include "shell/persondialog.h"
#include "shell/personpin.h"
#include "shell/settingsdialog.h"
#include "shell/taste.h"
#include "shell/windowkeeper.h"
#include "shell/windowmenus.h"
#include "team/colleagues.h"
#include "windows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A window that is built anew when its language or its colours change, kept by the program's own keeper.
struct Kept
{
    UsualLook look{};
    QTemporaryDir folder{};
    WindowKeeper keeper{*qApp, {}};

    Kept()
    {
        const QString path = folder.filePath(u"shop.kith"_s);
        {
            auto book = sampleBook(path);
            rememberPerson(*book, book->workingAs());
        }
        REQUIRE(keeper.start(path) == WindowKeeper::Outcome::Opened);
        REQUIRE(waitFor([this] { return window().customers().currentCustomer() > 0; }));
    }
    ~Kept() { window().close(); }
    Q_DISABLE_COPY_MOVE(Kept)

    [[nodiscard]] MainWindow& window() const { return *keeper.window(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, modifiers);
    }
    /// In the settings, by their key; the window comes again as it is then wanted.
    void choose(const QString& box, const QVariant& wanted) const
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window().findChild<SettingsDialog*>();
        REQUIRE(dialog);
        auto* choices = dialog->findChild<QComboBox*>(box);
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Home);
        while (choices->currentData() != wanted && choices->currentIndex() + 1 < choices->count())
            QTest::keyClick(choices, Qt::Key_Down);
        REQUIRE(choices->currentData() == wanted);
        rebuiltBy([dialog] { QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveSettings"_s), Qt::LeftButton); });
    }
    /// By the two keys: their letter in the list, and Return.
    void workAs(Qt::Key initial) const
    {
        press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = window().findChild<PersonDialog*>();
        REQUIRE(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        rebuiltBy([=] {
            QTest::keyClick(list, initial);
            QTest::keyClick(list, Qt::Key_Return);
        });
    }

private:
    void rebuiltBy(const std::function<void()>& act) const
    {
        const QPointer<MainWindow> before = keeper.window();
        act();
        REQUIRE(waitFor([&] { return before.isNull() && keeper.window(); }));
    }
};

} // namespace

TEST_CASE("two keys switch who is working, and changes carry them", "[ui][person]")
{
    Office office;
    office.focusTable();
    const EmployeeId minh = office.window.book().workingAs();

    office.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<PersonDialog>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    QTest::keyClick(list, Qt::Key_E);
    QTest::keyClick(list, Qt::Key_Return);

    REQUIRE(waitFor([&] { return office.window.book().workingAs() != minh; }));
    const auto all = sampleValue(activeColleagues(office.window.book()));
    REQUIRE(all.size() == 2);
    CHECK(office.window.book().workingAs() == all[1].id);
    CHECK(rememberedPerson(office.window.book()) == all[1].id); // at the next start, too
}

TEST_CASE("a PIN is asked for before its name is taken", "[ui][person]")
{
    Office office;
    const auto all = sampleValue(activeColleagues(office.window.book()));
    PersonPin pin(office.window.book().path(), all[1].id);
    pin.set(u"4711"_s);
    office.focusTable();
    office.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<PersonDialog>();
    REQUIRE(dialog);
    dialog->findChild<QListWidget*>()->setCurrentRow(1);
    auto* line = dialog->findChild<QLineEdit*>(u"pin"_s);
    REQUIRE(line->isVisible());

    QTest::keyClicks(line, u"1234"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(office.window.book().workingAs() == all[0].id);

    line->clear();
    QTest::keyClicks(line, u"4711"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(waitFor([&] { return office.window.book().workingAs() == all[1].id; }));
}

namespace {

/// A start over a book whose remembered person, Minh, has the PIN 4711.
struct Locked
{
    UsualLook look{};
    QTemporaryDir folder{};
    WindowKeeper keeper{*qApp, {}};
    EmployeeId minh{};

    Locked()
    {
        const QString path = folder.filePath(u"shop.kith"_s);
        {
            auto book = sampleBook(path);
            minh = book->workingAs();
            rememberPerson(*book, minh);
            PersonPin(path, minh).set(u"4711"_s);
        }
        REQUIRE(keeper.start(path) == WindowKeeper::Outcome::Opened);
    }
    ~Locked() { keeper.window()->close(); }
    Q_DISABLE_COPY_MOVE(Locked)

    [[nodiscard]] EmployeeId worker() const { return keeper.window()->book().workingAs(); }
    [[nodiscard]] PersonDialog& question() const
    {
        PersonDialog* found = nullptr;
        REQUIRE(waitFor([&] {
            found = keeper.window()->findChild<PersonDialog*>();
            return found && found->isVisible();
        }));
        REQUIRE(QTest::qWaitForWindowActive(found));
        return *found;
    }
    void type(const QString& pin) const
    {
        auto* line = question().findChild<QLineEdit*>(u"pin"_s);
        REQUIRE(line->hasFocus());
        line->clear();
        QTest::keyClicks(line, pin);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a start goes on as the remembered person only with their PIN", "[ui][person]")
{
    const Locked start;
    CHECK_FALSE(start.worker().isValid());
    start.type(u"1234"_s);
    CHECK_FALSE(start.worker().isValid());

    const QPointer<MainWindow> before = start.keeper.window();
    start.type(u"4711"_s);

    REQUIRE(waitFor([&] { return before.isNull() && start.keeper.window(); }));
    CHECK(start.worker() == start.minh);
    REQUIRE(waitFor([&] { return start.keeper.window()->customers().currentCustomer() > 0; }));
    CHECK_FALSE(start.keeper.window()->findChild<PersonDialog*>()); // once is enough
}

TEST_CASE("who does not know the PIN goes on as nobody in particular, and is asked at the next start", "[ui][person]")
{
    const Locked start;
    QTest::keyClick(&start.question(), Qt::Key_Escape);

    REQUIRE(waitFor([&] { return !start.keeper.window()->findChild<PersonDialog*>(); }));
    CHECK_FALSE(start.worker().isValid());
    CHECK(rememberedPerson(start.keeper.window()->book()) == start.minh);
}

TEST_CASE("a PIN is changed and removed with the present one, and only by saving", "[ui][person][settings]")
{
    Office office;
    PersonPin pin(office.window.book().path(), office.window.book().workingAs());
    pin.set(u"4711"_s);
    const auto type = [](const Settled& settings, const QString& line, const QString& text) {
        auto* at = settings.dialog->findChild<QLineEdit*>(line);
        REQUIRE(at);
        at->setFocus();
        QTest::keyClicks(at, text);
    };
    {
        const Settled settings(office, u"Working as"_s);
        QTest::mouseClick(settings.dialog->findChild<QAbstractButton*>(u"removePin"_s), Qt::LeftButton);
        type(settings, u"presentPin"_s, u"4711"_s);
        settings.close(); // Escape
        CHECK(pin.isSet());
    }
    {
        const Settled settings(office, u"Working as"_s);
        type(settings, u"newPin"_s, u"2468"_s);
        type(settings, u"newPinAgain"_s, u"2468"_s);
        settings.click(u"saveSettings"_s);
        CHECK(pin.matches(u"4711"_s));
        CHECK(settings.dialog->findChild<QLabel*>(u"settingsProblem"_s)->isVisible());
        type(settings, u"presentPin"_s, u"4711"_s);
        settings.click(u"saveSettings"_s);
        REQUIRE(waitFor([&] { return !office.window.findChild<SettingsDialog*>(); }));
        CHECK(pin.matches(u"2468"_s));
    }
    const Settled settings(office, u"Working as"_s);
    QTest::keyClick(settings.dialog, Qt::Key_M, Qt::AltModifier);
    REQUIRE(waitFor([&] { return settings.dialog->findChild<QAbstractButton*>(u"removePin"_s)->isChecked(); }));
    CHECK(pin.isSet());
    type(settings, u"presentPin"_s, u"2468"_s);
    settings.click(u"saveSettings"_s);
    REQUIRE(waitFor([&] { return !office.window.findChild<SettingsDialog*>(); }));
    CHECK_FALSE(pin.isSet());
}

TEST_CASE("PBKDF2 gives what its published test vectors give", "[ui][person]")
{
    // RFC 7914, 11
    CHECK(pbkdf2("passwd", "salt", 1).toHex().first(64) ==
          "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    // of PBKDF2-HMAC-SHA256, as the test vectors of RFC 6070 are commonly carried over
    CHECK(pbkdf2("password", "salt", 4096).toHex() ==
          "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
}

TEST_CASE("a PIN is kept as a hash only", "[ui][person]")
{
    QTemporaryDir folder;
    PersonPin pin(folder.filePath(u"a.kith"_s), EmployeeId{7});
    CHECK_FALSE(pin.isSet());
    pin.set(u"2468"_s);
    CHECK(pin.isSet());
    CHECK(pin.matches(u"2468"_s));
    CHECK_FALSE(pin.matches(u"2469"_s));
    CHECK_FALSE(pin.matches({}));
    pin.remove();
    CHECK_FALSE(pin.isSet());
    CHECK_FALSE(pin.matches({}));
}

TEST_CASE("what one person likes is not forced on the next", "[ui][person]")
{
    QTemporaryDir folder;
    ViewSettings settings(folder.filePath(u"a.kith"_s));
    settings.setValue(u"x"_s, 1);
    settings.setPerson(EmployeeId{1});
    CHECK(settings.value(u"x"_s).toInt() == 1);
    settings.setValue(u"x"_s, 2);
    settings.setPerson(EmployeeId{2});
    CHECK(settings.value(u"x"_s).toInt() == 1);
    settings.setPerson(EmployeeId{1});
    CHECK(settings.value(u"x"_s).toInt() == 2);
}

TEST_CASE("the language is switched at run time and everything comes back where it was", "[ui][settings]")
{
    const Kept kept;
    constexpr qint64 current = 3;
    const auto isThere = [&kept] {
        return kept.window().customers().currentCustomer() == current;
    };
    kept.window().customers().select(current);
    REQUIRE(waitFor(isThere));

    kept.choose(u"language"_s, u"ur"_s);
    CHECK(kept.window().isRightToLeft());
    CHECK(waitFor(isThere));

    kept.choose(u"language"_s, u"en"_s);
    CHECK_FALSE(kept.window().isRightToLeft());
}

TEST_CASE("the colours are chosen in the settings, and follow the person", "[ui][settings][person]")
{
    const Kept kept;
    const auto isDark = [] {
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    };
    kept.choose(u"theme"_s, int(Theme::Dark));
    CHECK(isDark());

    kept.workAs(Qt::Key_E);
    CHECK(isDark()); // who chose nothing has what was chosen on this computer last
    kept.choose(u"theme"_s, int(Theme::Light));
    CHECK_FALSE(isDark());

    kept.workAs(Qt::Key_M);
    CHECK(isDark());
    kept.workAs(Qt::Key_E);
    CHECK_FALSE(isDark());
}

TEST_CASE("what was removed is listed with who removed it, and comes back", "[ui][deleted]")
{
    Office office;
    office.focusTable();
    office.select(2);
    const int all = office.rows();
    QTest::keyClick(&office.table(), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return office.rows() == all - 1; }));
    addSamplePerson(office.window.book(), {u"Later", u"", u"", u"+84 912 000 111", u"", u"", 1}, {}, {});

    office.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<DeletedItemsDialog>();
    REQUIRE(dialog);
    auto* table = dialog->findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 2)->text().contains(u"Minh Tran"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"restoreDeleted"_s), Qt::LeftButton);

    CHECK(waitFor([&] { return office.rows() == all + 1; }));
    CHECK(table->rowCount() == 0);
    dialog->reject();
}

TEST_CASE("F1 shows every key of the menus", "[ui][keys]")
{
    Office office;
    office.focusTable();
    office.press(Qt::Key_F1);

    auto* sheet = office.dialog<KeySheet>();
    REQUIRE(sheet);
    int shown = 0;
    auto* tree = sheet->findChild<QTreeWidget*>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        shown += tree->topLevelItem(i)->childCount();
    int keyed = 0;
    for (const auto& entry : office.window.menus().entries())
        keyed += entry.action->shortcut().isEmpty() ? 0 : 1;
    CHECK(shown == keyed);
    CHECK(shown > 12);
    sheet->reject();
}
