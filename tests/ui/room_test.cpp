// SPDX-License-Identifier: GPL-3.0-or-later
// Words of other languages are longer: no page and no dialog cuts them off, not even on a small screen.
#include "customers/persondetail.h"
#include "dressed.h"
#include "support/catch.h"
#include "tour/longtexts.h"
#include "tour/tour.h"
#include "translatedtexts.h"
#include "widgets/label.h"
#include "widgets/tabstrip.h"
#include "windows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

constexpr QSize smallScreen(1024, 640);

/// The program with longer words, in our own style, while this stands.
class LongWinded
{
public:
    LongWinded()
        : m_english(u"en"_s)
        , m_long(m_english)
    {
        QCoreApplication::installTranslator(&m_long);
    }
    ~LongWinded() { QCoreApplication::removeTranslator(&m_long); }
    Q_DISABLE_COPY_MOVE(LongWinded)

private:
    Dressed m_dressed{Theme::Light};
    TextTranslator m_english;
    LongTexts m_long;
};

/// The words that stand in it where it may not cut them off; what shortens them by itself, with dots, has none.
QString wordsOf(const QWidget& widget)
{
    if (qobject_cast<const ElidedLabel*>(&widget) || qobject_cast<const QLineEdit*>(widget.parentWidget()) ||
        qobject_cast<const QTabBar*>(widget.parentWidget()))
        return {};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    const auto* box = qobject_cast<const QComboBox*>(&widget);
    return box && !box->isEditable() ? box->currentText() : QString();
}

bool hasRoom(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
        return label->height() >= label->heightForWidth(label->width());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return room.width() >= box->fontMetrics().horizontalAdvance(box->currentText());
    }
    return widget.width() >= widget.minimumSizeHint().width();
}

/// Whether one sees it from side to side; up and down one may have to scroll.
bool isWhole(const QWidget& widget)
{
    for (const QWidget* above = widget.parentWidget(); above && !widget.isWindow(); above = above->parentWidget()) {
        const int left = widget.mapTo(above, QPoint(0, 0)).x();
        if (left < 0 || left + widget.width() > above->width())
            return false;
        if (above->isWindow())
            break;
    }
    return true;
}

void checkRoom(QWidget& shown, const QString& name)
{
    INFO(name.toStdString() << ": " << shown.width() << " × " << shown.height());
    CHECK(shown.width() <= smallScreen.width());
    CHECK((shown.height() <= smallScreen.height() || qobject_cast<QMenu*>(&shown))); // a menu scrolls
    for (const QWidget* each : shown.findChildren<QWidget*>()) {
        const QString words = each->isVisible() && each->window() == &shown ? wordsOf(*each) : QString();
        if (words.isEmpty())
            continue;
        INFO(each->metaObject()->className()
             << " “" << words.toStdString() << "”: " << each->width() << " × " << each->height());
        CHECK(hasRoom(*each));
        CHECK(isWhole(*each));
    }
}

} // namespace

TEST_CASE("on a screen of 1024 by 640 the pane beside the list shows what is known, whatever of it is looked at",
          "[ui][room]")
{
    const Dressed dressed(Theme::Light);
    Office office;
    office.window.resize(smallScreen);
    office.select(2);
    auto* detail = office.window.findChild<PersonDetail*>();
    auto* tabs = detail->findChild<TabStrip*>();
    const auto* facts = detail->findChild<QWidget*>(u"fields"_s);
    const auto* panels = detail->findChild<QStackedWidget*>();

    for (int tab = 0; tab < tabs->count(); ++tab) {
        INFO(tabs->tabText(tab).toStdString());
        tabs->setCurrentIndex(tab);
        CHECK(waitFor([&] { return facts->visibleRegion().boundingRect().height() >= 80; }));
        CHECK(waitFor([&] { return panels->height() >= 80; }));
        CHECK(detail->rect().contains(QRect(panels->mapTo(detail, QPoint()), panels->size())));
    }
}

TEST_CASE("on a screen of 1024 by 640 every page and dialog has room for texts that are 40 % longer", "[ui][room]")
{
    const LongWinded longer;
    const QTemporaryDir folder;
    MainWindow window(bookToBeSeen(folder.filePath(u"Lotus Traders.kith"_s)));
    window.resize(smallScreen);
    Tour tour(window, QDir(folder.path()), checkRoom);

    tour.showPages();
    tour.showDialogs();
}
