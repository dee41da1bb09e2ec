// SPDX-License-Identifier: GPL-3.0-or-later
// Right to left everything mirrors but numbers and telephone numbers, and no user's words turn the sentence around
// them.
#include "activity/logdialog.h"
#include "lists/recorddelegate.h"
#include "models/celltext.h"
#include "models/recordtablemodel.h"
#include "shell/language.h"
#include "widgets/label.h"
#include "windows.h"

#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// The application mirrored while this stands.
struct Mirrored
{
    Mirrored() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(Mirrored)
};

/// Letters of whole pixels, so that where a line begins does not change how they look.
struct CrispFont
{
    QFont before = QApplication::font();

    CrispFont()
    {
        QFont font = before;
        font.setHintingPreference(QFont::PreferFullHinting);
        font.setStyleStrategy(QFont::NoAntialias);
        QApplication::setFont(font);
    }
    ~CrispFont() { QApplication::setFont(before); }
    Q_DISABLE_COPY_MOVE(CrispFont)
};

/// What was drawn, without the empty ground around it.
QImage inkOf(const QImage& picture)
{
    QRect ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return picture.copy(ink);
}

QImage drawnLabel(const QString& text)
{
    ElidedLabel label(Type::Secondary);
    label.setText(text);
    label.resize(300, 24);
    return inkOf(label.grab().toImage());
}

QImage drawnCell(const QString& text, Qt::LayoutDirection direction)
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 1), text, Qt::DisplayRole);
    model.setData(model.index(0, 1), true, RecordTableModel::LeftToRightRole);
    QImage picture(300, 34, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.font = QApplication::font();
    option.rect = picture.rect().adjusted(0, 0, 0, 10); // its hairline outside
    option.direction = direction;
    painter.setLayoutDirection(direction);
    RecordDelegate delegate;
    delegate.paint(&painter, option, model.index(0, 1));
    painter.end();
    return inkOf(picture);
}

bool isBalanced(const QString& text)
{
    int depth = 0;
    for (const QChar character : text) {
        if (character.unicode() >= 0x2066 && character.unicode() <= 0x2068)
            ++depth;
        else if (character.unicode() == 0x2069)
            --depth;
        else if (character == u'\n' && depth != 0)
            return false; // a line break ends isolates
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

const QString phone = u"+49 (221) 99887-1"_s;

} // namespace

TEST_CASE("an isolate is closed on every line, and a quoted value gets one", "[ui][direction]")
{
    CHECK(isolated(QString()).isEmpty());
    CHECK(isolated(u"Anna"_s) == u"\u2068Anna\u2069"_s);
    CHECK(isBalanced(isolated(u"two\nlines\n\nand a gap"_s)));
    CHECK(leftToRight(u"+49\n+84"_s) == u"\u2066+49\u2069\n\u2066+84\u2069"_s);
    CHECK(spoken(u"Add customer “محمد (x)” now"_s) == u"Add customer “\u2068محمد (x)\u2069” now"_s);
    CHECK(spoken(u"“a” and “b”"_s) == u"“\u2068a\u2069” and “\u2068b\u2069”"_s);
    CHECK(spoken(u"“unclosed"_s) == u"“unclosed"_s);
    CHECK(spoken(u"none"_s) == u"none"_s);
    CHECK(spoken(u"write 1985-03-31, or --03-31"_s) == u"write \u20661985-03-31\u2069, or \u2066--03-31\u2069"_s);
}

TEST_CASE("a telephone number is drawn the same in both directions", "[ui][direction]")
{
    const CrispFont crisp;
    const QImage plain = drawnLabel(phone);
    const QImage cell = drawnCell(phone, Qt::LeftToRight);
    REQUIRE(plain.width() > 50);
    REQUIRE(cell.width() > 50);
    const Mirrored mirrored;

    CHECK(drawnLabel(phone) == plain);
    CHECK(drawnLabel(leftToRight(phone)) == plain);
    CHECK(drawnCell(phone, Qt::RightToLeft) == cell);
}

TEST_CASE("a name with brackets is drawn the same in both directions", "[ui][direction]")
{
    const QString name = u"Garcia (GmbH) Ltd"_s;
    const CrispFont crisp;
    const QImage plain = drawnLabel(name);
    const Mirrored mirrored;

    CHECK(drawnLabel(name) == plain);
}

TEST_CASE("right to left the window shows its texts at the right and the number under the log's heading as it is",
          "[ui][direction][log]")
{
    const Mirrored mirrored;
    Office office;
    office.window.forms().openLog(1);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);

    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(isBalanced(label->text()));
        CHECK((label->alignment() & Qt::AlignAbsolute));
        CHECK((label->alignment() & (Qt::AlignRight | Qt::AlignHCenter)));
    }
    const LogParty party = LogParty::find(office.window.book(), {.customer = {1}});
    CHECK(party.subtitle.contains(u"\u2066+84 912 345 678\u2069"_s));
    CHECK(dialog->findChild<QLabel*>(u"logHeading"_s)->text().contains(u"\u2068Nguyễn Thị Hương\u2069"_s));
}

TEST_CASE("every label and tooltip of the window closes its isolates", "[ui][direction]")
{
    Office office;
    for (int row = 0; row < office.rows(); ++row) {
        office.table().setCurrentIndex(office.table().model()->index(row, 0));
        for (const QLabel* label : office.window.findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            CHECK(isBalanced(label->text()));
        }
        for (int column = 0; column < office.table().model()->columnCount(); ++column) {
            const auto toolTip = office.table().model()->index(row, column).data(Qt::ToolTipRole).toString();
            CHECK(isBalanced(toolTip));
        }
    }
}

TEST_CASE("a text of ours that begins with a foreign word keeps the direction of its language", "[ui][direction]")
{
    CHECK(inItsDirection(u"Kith میں خوش آمدید"_s).isRightToLeft());
    CHECK(inItsDirection(u"PDF کے طور پر محفوظ کریں"_s).isRightToLeft());
    CHECK(inItsDirection(u"فائل"_s) == u"فائل"_s);
    CHECK(inItsDirection(u"CSV"_s) == u"CSV"_s);
    CHECK(inItsDirection({}).isEmpty());
}

TEST_CASE("what stands in one line with dots between reads as the language does, whatever comes first",
          "[ui][direction]")
{
    const QStringList parts{isolated(u"Seattle"_s), {}, isolated(u"Grace Miller"_s)};
    const QLocale before;

    QLocale::setDefault(QLocale(u"ur"_s));
    const QString mirrored = dotted(parts);
    QLocale::setDefault(QLocale(u"en"_s));
    const QString usual = dotted(parts);
    QLocale::setDefault(before);

    CHECK(mirrored.isRightToLeft());
    CHECK(usual == isolated(u"Seattle"_s) + u" · "_s + isolated(u"Grace Miller"_s));
}
