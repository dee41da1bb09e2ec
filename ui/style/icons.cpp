// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace kith {

namespace {

/// Lines of an icon: M and L take a point, C three, Z closes, O is a circle (centre, radius), R a rounded rectangle
/// (left, top, width, height, radius).
const char* drawing(Icon which)
{
    switch (which) {
    case Icon::Call:
        return "M 6 3.5 L 9 3.5 L 10.6 7.8 L 8.6 9.4 C 9.6 12 12 14.4 14.6 15.4 L 16.2 13.4 L 20.5 15 L 20.5 18 "
               "C 20.5 19.4 19.4 20.5 18 20.5 C 10 20.2 3.8 14 3.5 6 C 3.5 4.6 4.6 3.5 6 3.5 Z";
    case Icon::Check:
        return "R 4 4 16 16 3 M 8.5 12.2 L 11 14.8 L 15.6 9.4";
    case Icon::Close:
        return "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5";
    case Icon::Columns:
        return "R 3.5 5 17 14 2 M 9.2 5 L 9.2 19 M 14.8 5 L 14.8 19";
    case Icon::Command:
        return "M 5 7 L 10 12 L 5 17 M 12.5 17 L 19 17";
    case Icon::Contact:
        return "R 4 4 16 16 2.5 O 12 10 2.6 M 7.5 17.5 C 7.8 15.3 9.6 14.2 12 14.2 C 14.4 14.2 16.2 15.3 16.5 17.5";
    case Icon::Customers:
        return "O 9 8 3.4 M 3 19.5 C 3 15.6 5.6 13.6 9 13.6 C 12.4 13.6 15 15.6 15 19.5 M 15.4 4.9 C 17 5.3 18 6.5 18 "
               "8 "
               "C 18 9.5 17 10.7 15.4 11.1 M 17.2 14.2 C 19.6 14.9 21 16.7 21 19.5";
    case Icon::Edit:
        return "M 4 20 L 4.8 16 L 16 4.8 C 16.8 4 18 4 18.8 4.8 L 19.2 5.2 C 20 6 20 7.2 19.2 8 L 8 19.2 Z M 14 6.8 L "
               "17.2 10";
    case Icon::Filter:
        return "M 4 7 L 20 7 M 7 12 L 17 12 M 10 17 L 14 17";
    case Icon::Import:
        return "M 12 4 L 12 15 M 7.5 10.5 L 12 15 L 16.5 10.5 M 4 16 L 4 18 C 4 19.1 4.9 20 6 20 L 18 20 C 19.1 20 20 "
               "19.1 20 18 L 20 16";
    case Icon::Left:
        return "M 14.5 5.5 L 8 12 L 14.5 18.5";
    case Icon::Mail:
        return "R 3.5 5.5 17 13 2 M 4 7 L 12 13 L 20 7";
    case Icon::Meeting:
        return "R 4 5.5 16 15 2 M 4 10 L 20 10 M 8.5 3.5 L 8.5 7 M 15.5 3.5 L 15.5 7";
    case Icon::Message:
        return "M 6 4.5 L 18 4.5 C 19.4 4.5 20.5 5.6 20.5 7 L 20.5 14 C 20.5 15.4 19.4 16.5 18 16.5 L 11 16.5 L 6.5 20 "
               "L "
               "6.5 16.5 L 6 16.5 C 4.6 16.5 3.5 15.4 3.5 14 L 3.5 7 C 3.5 5.6 4.6 4.5 6 4.5 Z";
    case Icon::Note:
        return "M 5 4 L 19 4 C 19.6 4 20 4.4 20 5 L 20 14 L 14 20 L 5 20 C 4.4 20 4 19.6 4 19 L 4 5 C 4 4.4 4.4 4 5 4 "
               "Z "
               "M 20 14 L 14 14 L 14 20";
    case Icon::Open:
        return "M 3.5 18 L 3.5 6.5 C 3.5 5.7 4.2 5 5 5 L 9.5 5 L 11.5 7.5 L 18 7.5 C 18.8 7.5 19.5 8.2 19.5 9 L 19.5 "
               "11 "
               "M 3.5 18.5 L 6.5 11 L 21 11 L 18.2 18.5 Z";
    case Icon::Plus:
        return "M 12 5 L 12 19 M 5 12 L 19 12";
    case Icon::Redo:
        return "M 15.5 5 L 20 9.5 L 15.5 14 M 20 9.5 L 9.5 9.5 C 6.5 9.5 4 12 4 14.8 C 4 17.6 6.5 20 9.5 20 L 13 20";
    case Icon::Refresh:
        return "M 19.5 12 C 19.5 16.1 16.1 19.5 12 19.5 C 7.9 19.5 4.5 16.1 4.5 12 C 4.5 7.9 7.9 4.5 12 4.5 C 14.6 4.5 "
               "16.9 5.8 18.3 7.9 M 18.8 3.6 L 18.8 8.2 L 14.2 8.2";
    case Icon::Remove:
        return "M 4.5 7 L 19.5 7 M 9 7 L 9 4.5 L 15 4.5 L 15 7 M 6.5 7 L 7.3 19.5 L 16.7 19.5 L 17.5 7 M 10 11 L 10 16 "
               "M 14 11 L 14 16";
    case Icon::Right:
        return "M 9.5 5.5 L 16 12 L 9.5 18.5";
    case Icon::Search:
        return "O 10.5 10.5 6 M 15 15 L 20 20";
    case Icon::Settings:
        return "O 12 12 3.4 M 12 3.5 L 12 5.8 M 12 18.2 L 12 20.5 M 3.5 12 L 5.8 12 M 18.2 12 L 20.5 12 "
               "M 6 6 L 7.6 7.6 M 16.4 16.4 L 18 18 M 6 18 L 7.6 16.4 M 16.4 7.6 L 18 6";
    case Icon::Undo:
        return "M 8.5 5 L 4 9.5 L 8.5 14 M 4 9.5 L 14.5 9.5 C 17.5 9.5 20 12 20 14.8 C 20 17.6 17.5 20 14.5 20 L 11 20";
    case Icon::Visit:
        return "M 12 21 C 8 16.5 5.5 13.4 5.5 9.9 C 5.5 6.3 8.4 3.5 12 3.5 C 15.6 3.5 18.5 6.3 18.5 9.9 C 18.5 13.4 16 "
               "16.5 12 21 Z O 12 10 2.4";
    case Icon::Warning:
        return "M 12 4 L 21 19.5 L 3 19.5 Z M 12 10 L 12 14.2 M 12 16.6 L 12 16.8";
    }
    return "";
}

void appendStep(QPainterPath& path, char step, const QList<qreal>& n)
{
    switch (step) {
    case 'M':
        path.moveTo(n[0], n[1]);
        break;
    case 'L':
        path.lineTo(n[0], n[1]);
        break;
    case 'C':
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        break;
    case 'O':
        path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
        break;
    case 'R':
        path.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]);
        break;
    default:
        path.closeSubpath();
    }
}

int numbersOf(char step)
{
    switch (step) {
    case 'M':
    case 'L':
        return 2;
    case 'C':
        return 6;
    case 'O':
        return 3;
    case 'R':
        return 5;
    default:
        return 0;
    }
}

QPainterPath pathOf(Icon which)
{
    QPainterPath path;
    const QList<QByteArray> words =
        QByteArray::fromRawData(drawing(which), qsizetype(qstrlen(drawing(which)))).split(' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char step = words[i].front();
        QList<qreal> numbers;
        while (numbers.size() < numbersOf(step))
            numbers.append(words[++i].toDouble());
        appendStep(path, step, numbers);
    }
    return path;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon which, QPalette::ColorRole role)
        : m_which(which)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawIcon(*painter, rect, m_which, QGuiApplication::palette().color(group, m_role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_which, m_role); }

private:
    Icon m_which;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(Icon which, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(which, role));
}

void drawIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour)
{
    constexpr qreal grid = 24;
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / grid, side / grid);
    // As thick as the strokes of the type beside it.
    painter.setPen(QPen(colour, qMax(1.6, 1.35 * grid / side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(which));
    painter.restore();
}

} // namespace kith
