// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is to be reached by keys, and tells those who do not see it what it is.
#include "dressed.h"
#include "models/celltext.h"
#include "shell/keysheet.h"
#include "shell/pagestack.h"
#include "shell/windowmenus.h"
#include "shell/windowpage.h"
#include "style/kithstyle.h"
#include "support/catch.h"
#include "tour/tour.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/linklabel.h"
#include "widgets/taborder.h"
#include "widgets/tabstrip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// One acts on it. What stands within another control belongs to that one.
bool isControl(const QWidget& widget)
{
    const QWidget* above = widget.parentWidget();
    if (qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QComboBox*>(above) ||
        qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QTabBar*>(above) ||
        qobject_cast<const QLineEdit*>(above) || widget.inherits("QTableCornerButton"))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget) || qobject_cast<const LinkLabel*>(&widget);
}

/// What AT-SPI tells of it besides its value; the name of a combo box is its value there.
QString nameOf(QWidget& widget)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&widget);
    const auto labels = seen->relations(QAccessible::Label);
    if (!labels.isEmpty())
        return labels.first().first->text(QAccessible::Name);
    const bool isBox = qobject_cast<QComboBox*>(&widget) != nullptr;
    return seen->text(isBox ? QAccessible::Description : QAccessible::Name).trimmed();
}

QString described(const QWidget& widget)
{
    QString text =
        u"%1 “%2” (%3) %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
                                 widget.accessibleDescription(), widget.objectName());
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        text += u" < "_s + QString::fromLatin1(above->metaObject()->className());
    return text;
}

QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        if (each->window() == &window && each->isVisible() && isControl(*each))
            found.append(each);
    }
    return found;
}

/// What Tab goes to, until it comes to the first again.
QList<QWidget*> tabRound(QWidget& window)
{
    constexpr int most = 200;
    QList<QWidget*> reached;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return reached;
    while (reached.size() < most) {
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
        QWidget* at = QApplication::focusWidget();
        if (!at || (!reached.isEmpty() && at == reached.first()))
            return reached;
        reached.append(at);
    }
    return reached;
}

/// Radio buttons, and what else excludes one another, share one stop: the arrows go on from there.
bool sharesStop(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !(button->focusPolicy() & Qt::TabFocus) && (button->autoExclusive() || button->group());
}

void checkReach(QWidget& shown, const QString& name)
{
    if (shown.windowType() == Qt::Popup)
        return;
    const QList<QWidget*> reached = tabRound(shown);
    for (QWidget* control : controlsOf(shown)) {
        INFO(name.toStdString() << ": " << described(*control).toStdString());
        CHECK_FALSE(nameOf(*control).isEmpty());
        const bool isReached = std::ranges::any_of(
            reached, [&](const QWidget* each) { return each == control || control->isAncestorOf(each); });
        CHECK((isReached || !control->isEnabled() || sharesStop(*control) || control->focusProxy()));
    }
    for (QWidget* stop : reached) {
        INFO(name.toStdString() << ": " << described(*stop).toStdString());
        CHECK_FALSE(nameOf(*stop).isEmpty());
    }
}

} // namespace

TEST_CASE("every control of every page and dialog has a name, and Tab goes to it", "[ui][reach]")
{
    const Dressed dressed(Theme::Light);
    const QTemporaryDir folder;
    MainWindow window(bookToBeSeen(folder.filePath(u"Lotus Traders.kith"_s)));
    window.resize(1280, 800);
    Tour tour(window, QDir(folder.path()), checkReach);

    tour.showPages();
    tour.showDialogs();

    CHECK(tour.missed() == QStringList());
}

TEST_CASE("one sees which control has the keys, in both themes", "[ui][reach][style]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Dressed dressed(theme);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* list = new QListWidget(&window);
        list->addItem(u"One"_s);
        auto* strip = new TabStrip(u"Tabs"_s, &window);
        strip->addTab(u"One"_s);
        auto* box = new QComboBox(&window);
        box->addItem(u"One"_s);
        const QWidgetList controls{new Button(u"Normal"_s, {}, Prominence::Normal, &window),
                                   new Button(u"Quiet"_s, {}, Prominence::Quiet, &window),
                                   new Button(u"Primary"_s, {}, Prominence::Primary, &window),
                                   new QCheckBox(u"Check"_s, &window),
                                   new QRadioButton(u"Radio"_s, &window),
                                   new QLineEdit(&window),
                                   new QPlainTextEdit(&window),
                                   new QDateEdit(&window),
                                   new LinkLabel(u"Link"_s, &window),
                                   box,
                                   strip};
        for (QWidget* each : controls)
            layout->addWidget(each);
        layout->addWidget(new Card(list, &window));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.windowHandle(), Qt::Key_Tab); // from now on by keys
        for (QWidget* each : controls + QWidgetList{list}) {
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            INFO(each->metaObject()->className() << ' ' << (button ? button->text().toStdString() : "")
                                                 << (theme == Theme::Light ? " light" : " dark"));
            QWidget* other = each == controls.front() ? controls.back() : controls.front();
            QWidget* drawn = each == list ? list->parentWidget() : each;
            other->setFocus(Qt::TabFocusReason);
            const QImage before = drawn->grab().toImage();
            each->setFocus(Qt::TabFocusReason);
            REQUIRE(each->hasFocus());
            CHECK(drawn->grab().toImage() != before);
        }
    }
}

TEST_CASE("the key sheet lists every key of the menus, and what a button of a page does stands in a menu",
          "[ui][reach]")
{
    const QTemporaryDir folder;
    MainWindow window(bookToBeSeen(folder.filePath(u"Lotus Traders.kith"_s)));
    window.show();
    for (int page = 0; page < int(window.pages().infos().size()); ++page) {
        window.pages().show(page);
        const auto entries = window.menus().entries();
        const KeySheet sheet(entries);
        QStringList listed;
        const auto* tree = sheet.findChild<QTreeWidget*>();
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item; ++item)
            listed.append((*item)->text(1));
        for (const auto& [action, menu] : entries) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            INFO(action->text().toStdString());
            CHECK((key.isEmpty() || listed.contains(leftToRight(key))));
        }
        // A tool button carries its action.
        for (const auto* button : window.findChildren<QToolButton*>()) {
            const QAction* action = button->defaultAction();
            if (!action || !button->isVisible() || qobject_cast<const QLineEdit*>(button->parentWidget()))
                continue;
            INFO(action->text().toStdString());
            CHECK(std::ranges::any_of(entries, [&](const auto& entry) { return entry.action == action; }));
        }
    }
}

TEST_CASE("the keys of a control that is hidden go to the one after it, not to the first of the window", "[ui][reach]")
{
    struct Window : QWidget
    {
        bool focusNextPrevChild(bool isNext) override { return passFocus(*this, isNext); }
    } window;
    QList<QLineEdit*> lines;
    auto* column = new QVBoxLayout(&window);
    QList<QWidget*> boxes;
    for (int i = 0; i < 4; ++i) {
        auto* box = new QWidget(&window);
        auto* line = new QLineEdit(box);
        (new QVBoxLayout(box))->addWidget(line);
        column->addWidget(box);
        boxes.append(box);
        lines.append(line);
    }
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    lines[1]->setFocus();
    lines[1]->hide();
    CHECK(QApplication::focusWidget() == lines[2]);
    boxes[2]->hide();
    CHECK(QApplication::focusWidget() == lines[3]);
    QTest::keyClick(lines[3], Qt::Key_Tab); // and past what is hidden
    CHECK(QApplication::focusWidget() == lines[0]);
}
