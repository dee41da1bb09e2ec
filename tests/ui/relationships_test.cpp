// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows whom, and what stands on top of a timeline.
#include "customers/duplicatesdialog.h"
#include "customers/notsame.h"
#include "customers/relationshipdialog.h"
#include "customers/relationshippanel.h"
#include "customers/timelinepanel.h"
#include "shell/settings.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"
#include "widgets/emptystate.h"
#include "widgets/tabstrip.h"
#include "windows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

QString ownerOf(Office& office, const SeenRelationship& seen)
{
    Book& book = office.window.book();
    const auto schema = book.schema();
    return sampleValue(titles(book.connection(), schema->entity(u"employee"), {seen.relationship.owner.value}))
        .value(0);
}

std::vector<SeenRelationship> seenBy(Office& office, qint64 customer)
{
    return sampleValue(relationshipsOf(office.window.book().connection(), {.customer = {customer}}));
}

qint64 link(Office& office, qint64 customer, const QString& kind, qint64 other)
{
    Book& book = office.window.book();
    const Relationship made{.customer = {customer}, .kind = kind, .otherCustomer = {other}};
    return sampleValue(RecordActions(book).add(toRecord(made, book.schema()->entity(u"connection"))));
}

/// The customer who is shown, and the panel of whom they know.
RelationshipPanel& panelOf(Office& office)
{
    return *office.window.customers().findChild<RelationshipPanel*>();
}

QString without(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString rowText(QListView& list, int row)
{
    return without(list.model()->index(row, 0).data().toString());
}

} // namespace

TEST_CASE("a relationship is added by keys, its other found by typing, and seen from both ends", "[ui][relationships]")
{
    Office office;
    office.focusTable();
    office.window.customers().select(1);
    REQUIRE(waitFor([&] { return office.window.customers().currentCustomer() == 1; }));

    office.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<RelationshipDialog>();
    REQUIRE(dialog);
    auto* who = dialog->findChild<QLineEdit*>(u"relationshipWho"_s);
    REQUIRE(dialog->focusWidget() == who);
    QTest::keyClicks(who, u"amit sharma"_s);
    REQUIRE(waitFor([&] { return who->completer()->model()->rowCount() == 1; }));
    auto* list = who->completer()->popup();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    auto* kind = dialog->findChild<QComboBox*>(u"relationshipKind"_s);
    REQUIRE(waitFor([&] { return dialog->focusWidget() == kind; }));
    kind->setCurrentIndex(kind->findData(u"referred_by"_s));
    CHECK(dialog->findChild<QLabel*>(u"relationshipMeaning"_s)->text().contains(u"Referred by"_s));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return seenBy(office, 1).size() == 1; }));
    const SeenRelationship seen = seenBy(office, 1).front();
    CHECK(seen.kind == u"referred_by"_s);
    CHECK(ownerOf(office, seen) == u"Minh Tran"_s);
    CHECK(seenBy(office, seen.other.id()).front().kind == u"referred"_s);
    auto* shown = panelOf(office).findChild<QListView*>();
    CHECK(rowText(*shown, 0) == u"Referred by: अमित शर्मा"_s);

    // Return goes there, where it is told the other way round.
    shown->setFocus();
    QTest::keyClick(shown, Qt::Key_Return);
    REQUIRE(waitFor([&] { return office.window.customers().currentCustomer() == seen.other.id(); }));
    CHECK(rowText(*shown, 0) == u"Referred: Nguyễn Thị Hương"_s);
}

TEST_CASE("a relationship is edited from its other end without being turned over, removed, and back by undo",
          "[ui][relationships]")
{
    Office office;
    link(office, 1, u"parent_company"_s, 2);
    office.focusTable();
    office.window.customers().select(2);
    REQUIRE(waitFor([&] { return panelOf(office).count() == 1; }));
    TabStrip* tabs = nullptr;
    for (auto* strip : office.window.customers().findChildren<TabStrip*>()) {
        if (strip->accessibleName() == u"More about them"_s)
            tabs = strip;
    }
    REQUIRE(tabs);
    tabs->setCurrentIndex(2);
    auto* list = panelOf(office).findChild<QListView*>();
    CHECK(rowText(*list, 0) == u"Subsidiary: Nguyễn Thị Hương"_s);
    list->setFocus();

    QTest::keyClick(list, Qt::Key_F2);
    auto* dialog = office.dialog<RelationshipDialog>();
    REQUIRE(dialog);
    auto* kind = dialog->findChild<QComboBox*>(u"relationshipKind"_s);
    CHECK(kind->currentData().toString() == u"subsidiary"_s);
    kind->setCurrentIndex(kind->findData(u"supplier"_s));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return seenBy(office, 2).front().kind == u"supplier"_s; }));
    CHECK(seenBy(office, 1).front().kind == u"supplies"_s);
    CHECK(seenBy(office, 1).front().relationship.customer == CustomerId{1});

    REQUIRE(waitFor([&] { return !office.window.findChild<RelationshipDialog*>(); }));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(waitFor([&] { return panelOf(office).count() == 0; }));
    CHECK(office.rows() == int(std::size(samplePeople))); // nobody else went
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return seenBy(office, 1).size() == 1; }));
}

TEST_CASE("a talk is pinned on top by a key and by the menu's, and let go again", "[ui][people][pins]")
{
    Office office;
    LogEntry old{.interaction = {.kind = u"note"_s,
                                 .at = QDateTime::currentDateTimeUtc().addDays(-400),
                                 .customers = {{1}},
                                 .text = u"Closed on Mondays"_s}};
    (void)sampleValue(logInteraction(office.window.book(), old));
    office.focusTable();
    office.window.customers().select(1);
    auto* list = office.window.customers().findChild<TimelinePanel*>()->findChild<QListView*>();
    REQUIRE(
        waitFor([&] { return office.window.customers().currentCustomer() == 1 && list->model()->rowCount() >= 2; }));
    const int last = list->model()->rowCount() - 1;
    const auto textOf = [&](int row) {
        return list->model()->index(row, 0).data(TimelineModel::TextRole).toString();
    };
    REQUIRE(textOf(last) == u"Closed on Mondays"_s);

    list->setCurrentIndex(list->model()->index(last, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_P);
    REQUIRE(waitFor([&] { return textOf(0) == u"Closed on Mondays"_s; }));
    CHECK(list->currentIndex().row() == 0);
    CHECK(rowText(*list, 0) == u"Pinned · Note"_s);

    office.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return textOf(last) == u"Closed on Mondays"_s; }));
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return textOf(0) == u"Closed on Mondays"_s; }));
}

TEST_CASE("who is told apart stays so for everybody, until an undo", "[ui][people][duplicates]")
{
    Office office;
    Book& book = office.window.book();
    const SamplePerson twin{u"Nguyen Thi Huong", u"Other Silk", u"Huế", u"+84 912 345 678", u"", u"", 1};
    addSamplePerson(book, twin, {}, {});
    // What an earlier Kith kept in the settings of one computer moves into the book.
    const QByteArray place = QCryptographicHash::hash(book.path().toUtf8(), QCryptographicHash::Sha256);
    const QString former = u"different/%1/customer"_s.arg(QString::fromLatin1(place.toHex().left(16)));
    Settings().setValue(former, QStringList{u"2 3"_s, u"4 999"_s});
    REQUIRE(waitFor([&] { return office.rows() == int(std::size(samplePeople)) + 1; }));
    office.focusTable();
    office.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<DuplicatesDialog>();
    REQUIRE(dialog);
    CHECK(sampleValue(pairsToldApart(book.connection(), u"customer"_s)) == std::set<IdPair>{{2, 3}});
    CHECK_FALSE(Settings().contains(former));
    REQUIRE(waitFor([&] { return dialog->pairCount() >= 1; }));
    const int pairs = dialog->pairCount();

    QTest::keyClick(dialog->findChild<QListWidget*>(), Qt::Key_D, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return dialog->pairCount() == pairs - 1; }));
    CHECK(sampleValue(pairsToldApart(book.connection(), u"customer"_s)).size() == 2);
    dialog->reject();
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return sampleValue(pairsToldApart(book.connection(), u"customer"_s)).size() == 1; }));
}

TEST_CASE("where nobody is known yet, the pane says so and offers to add somebody", "[ui][relationships]")
{
    Office office;
    office.focusTable();
    office.window.customers().select(2);
    REQUIRE(waitFor([&] { return panelOf(office).count() == 0; }));
    for (auto* strip : office.window.customers().findChildren<TabStrip*>()) {
        if (strip->accessibleName() == u"More about them"_s)
            strip->setCurrentIndex(2);
    }
    auto* nothing = panelOf(office).findChild<EmptyState*>();
    CHECK_FALSE(nothing->title().isEmpty());
    for (const auto* label : nothing->findChildren<QLabel*>()) { // not cut off, narrow as the pane is
        const bool fits = waitFor([&] {
            return label->x() >= 0 && label->geometry().right() <= nothing->width() &&
                   nothing->width() <= panelOf(office).width();
        });
        INFO(label->text().toStdString() << ": " << label->x() << " + " << label->width() << " in " << nothing->width()
                                         << " of " << panelOf(office).width());
        CHECK(fits);
    }
    CHECK_FALSE(panelOf(office).findChild<QListView*>()->isVisible());

    QTest::mouseClick(nothing->findChild<QAbstractButton*>(), Qt::LeftButton);
    REQUIRE(office.dialog<RelationshipDialog>());
}
