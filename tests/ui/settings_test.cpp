// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, the tags among them, by key and mouse.
#include "lists/recordlistview.h"
#include "lists/viewtabs.h"
#include "settled.h"
#include "shell/settings.h"
#include "views/savedview.h"
#include "widgets/tabstrip.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("a tag renamed in the settings is renamed on every customer at once", "[ui][settings][tags]")
{
    Office office;
    office.window.customers().list().model().setColumns({u"name"_s, u"tags"_s});
    const auto tagged = [&office](const QString& name) {
        int count = 0;
        for (int row = 0; row < office.rows(); ++row)
            count += office.table().model()->index(row, 1).data().toString().contains(name) ? 1 : 0;
        return count;
    };
    const int carrying = tagged(u"vip"_s);
    REQUIRE(carrying > 1);
    const Settled settings(office, u"Tags"_s);
    REQUIRE(waitFor([&] { return settings.column(1).value(0) == QString::number(carrying); }));

    settings.choose(u"vip"_s);
    QTest::keyClick(&settings.table(), Qt::Key_F2);
    auto& form = settings.opened<TagDialog>();
    QTest::keyClicks(form.findChild<QLineEdit*>(u"tagName"_s), u"regulars"_s);
    chooseData(*form.findChild<QComboBox*>(u"tagColour"_s), u"#009e73"_s);
    QTest::keyClick(form.findChild<QLineEdit*>(u"tagName"_s), Qt::Key_Return);

    CHECK(waitFor([&] { return tagged(u"regulars"_s) == carrying; }));
    CHECK(settings.column(0) == QStringList{u"regulars"_s});
    CHECK_FALSE(settings.table().item(0, 0)->icon().isNull());
    settings.takeKeys(*settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return tagged(u"vip"_s) == carrying; }));
}

TEST_CASE("two tags become one, and a name that is taken is refused beside it", "[ui][settings][tags]")
{
    Office office;
    const qint64 customer = office.window.customers().currentCustomer();
    set(office, customer, u"tags"_s, u"important"_s);
    office.window.customers().list().model().setColumns({u"name"_s, u"tags"_s});
    const Settled settings(office, u"Tags"_s);
    REQUIRE(waitFor([&] { return settings.column(0) == QStringList{u"important"_s, u"vip"_s}; }));

    settings.choose(u"important"_s);
    settings.click(u"changeTag"_s);
    auto& form = settings.opened<TagDialog>();
    QTest::keyClicks(form.findChild<QLineEdit*>(u"tagName"_s), u"VIP"_s);
    QTest::keyClick(form.findChild<QLineEdit*>(u"tagName"_s), Qt::Key_Return);
    CHECK(form.findChild<QLabel*>(u"tagNameProblem"_s)->text().contains(u"already"_s));
    QTest::keyClick(&form, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !settings.dialog->findChild<TagDialog*>(); }));

    REQUIRE(waitFor([&] { return settings.column(1).value(0) == u"1"_s; }));
    settings.choose(u"important"_s);
    settings.click(u"mergeTag"_s);
    auto& merging = settings.opened<TagMergeDialog>();
    QTest::keyClick(merging.findChild<QComboBox*>(), Qt::Key_Return);

    CHECK(waitFor([&] { return settings.column(0) == QStringList{u"vip"_s}; }));
    CHECK(waitFor([&] { return shown(office, customer, u"tags"_s) == u"vip"_s; }));
    settings.takeKeys(*settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return shown(office, customer, u"tags"_s) == u"important"_s; }));
}

TEST_CASE("a removed tag is off every customer, and the undo puts it back", "[ui][settings][tags]")
{
    Office office;
    const Settled settings(office, u"Tags"_s);
    REQUIRE(waitFor([&] { return settings.column(1).value(0).toInt() > 0; }));
    const QString carrying = settings.column(1).value(0);

    settings.choose(u"vip"_s);
    QTest::keyClick(&settings.table(), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return settings.table().rowCount() == 0; }));
    settings.takeKeys(*settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);

    CHECK(waitFor([&] { return settings.column(1).value(0) == carrying; }));
}

TEST_CASE("the first day of the week is chosen, kept and used", "[ui][settings]")
{
    Office office;
    {
        const Settled settings(office, u"General"_s);
        chooseData(*settings.dialog->findChild<QComboBox*>(u"firstDayOfWeek"_s), int(Qt::Saturday));
        settings.click(u"saveSettings"_s);
        REQUIRE(waitFor([&] { return !office.window.findChild<SettingsDialog*>(); }));
    }
    CHECK(naturalReading().weekStart == Qt::Saturday);
    const Settled again(office, u"General"_s);
    CHECK(again.dialog->findChild<QComboBox*>(u"firstDayOfWeek"_s)->currentData() == int(Qt::Saturday));
    keepFirstDayOfWeek({});
}

TEST_CASE("a tag that is renamed stays the one that is chosen", "[ui][settings][tags]")
{
    Office office;
    set(office, office.window.customers().currentCustomer(), u"tags"_s, u"important; middling"_s);
    const Settled settings(office, u"Tags"_s);
    settings.choose(u"important"_s);
    QTest::keyClick(&settings.table(), Qt::Key_F2);
    auto& form = settings.opened<TagDialog>();
    QTest::keyClicks(form.findChild<QLineEdit*>(u"tagName"_s), u"zealous"_s);
    QTest::keyClick(form.findChild<QLineEdit*>(u"tagName"_s), Qt::Key_Return);

    REQUIRE(waitFor([&] { return settings.column(0).contains(u"zealous"_s); }));
    CHECK(settings.column(0).value(settings.table().currentRow()) == u"zealous"_s);
}

TEST_CASE("a view and its list follow a tag that is renamed, also back", "[ui][settings][tags][views]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    REQUIRE(saveView(office.window.book(), {.name = u"Best"_s, .kind = u"customer"_s, .query = u"tag = vip"_s}));
    list.views().tabs().setCurrentIndex(1);
    REQUIRE(waitFor([&] { return list.isListed() && office.rows() < int(std::size(samplePeople)); }));
    const int carrying = office.rows();
    const Settled settings(office, u"Tags"_s);
    settings.choose(u"vip"_s);
    QTest::keyClick(&settings.table(), Qt::Key_F2);
    auto& form = settings.opened<TagDialog>();
    QTest::keyClicks(form.findChild<QLineEdit*>(u"tagName"_s), u"regulars"_s);
    QTest::keyClick(form.findChild<QLineEdit*>(u"tagName"_s), Qt::Key_Return);

    CHECK(waitFor([&] { return list.queryText() == u"tag = regulars"_s && list.isListed(); }));
    CHECK(office.rows() == carrying);
    CHECK(office.filter().problem().isEmpty());
    settings.takeKeys(*settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return list.queryText() == u"tag = vip"_s && list.isListed(); }));
    CHECK(office.rows() == carrying);
}

TEST_CASE("a filter by a tag that is renamed says so where no view keeps it", "[ui][settings][tags]")
{
    Office office;
    office.filter().setText(u"tag = vip"_s);
    REQUIRE(waitFor([&] { return office.rows() < int(std::size(samplePeople)); }));
    const auto schema = office.window.book().schema();

    REQUIRE(RecordActions(office.window.book()).set(schema->entity(u"tag"), 1, {{u"name"_s, u"regulars"_s}}));

    CHECK(office.filter().problem().contains(u"vip"_s));
    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
}

TEST_CASE("what the program remembers is readable by its owner only", "[ui][settings]")
{
    const QString path = Settings().fileName();
    const QString folder = QFileInfo(path).path();
    Settings().setValue("notices/x"_L1, 1);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));

    {
        Settings settings; // of a former Kith: it is mended
        settings.setValue("notices/x"_L1, 2);
    }

    const auto isPrivate = [](const QString& file) {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        return (QFileInfo(file).permissions() & others) == 0;
    };
    CHECK(isPrivate(path));
    CHECK(isPrivate(folder));
    REQUIRE(QFile::remove(path));
    Settings().setValue("notices/x"_L1, 3); // and a new one
    CHECK(isPrivate(path));
}
