// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qreal grid = 24;

int numbersOf(QChar step)
{
    return step == u'M' || step == u'L' ? 2 : step == u'C' ? 6 : 0;
}

/// False where it is none of the steps we write.
bool appendStep(QPainterPath& path, QChar step, const QList<qreal>& n)
{
    if (step == u'M')
        path.moveTo(n[0], n[1]);
    else if (step == u'L')
        path.lineTo(n[0], n[1]);
    else if (step == u'C')
        path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
    else if (step == u'Z')
        path.closeSubpath();
    else
        return false;
    return true;
}

bool appendPath(QPainterPath& path, QStringView steps)
{
    const QList<QStringView> words = steps.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar step = words[i].front();
        QList<qreal> numbers;
        while (numbers.size() < numbersOf(step)) {
            bool isNumber = ++i < words.size();
            numbers.append(isNumber ? words[i].toDouble(&isNumber) : 0);
            if (!isNumber)
                return false;
        }
        if (!appendStep(path, step, numbers))
            return false;
    }
    return true;
}

bool appendElement(QPainterPath& path, const QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto number = [&attributes](QLatin1StringView name) {
        return attributes.value(name).toDouble();
    };
    if (xml.name() == "path"_L1)
        return appendPath(path, attributes.value("d"_L1));
    if (xml.name() == "circle"_L1)
        path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
    else if (xml.name() == "rect"_L1)
        path.addRoundedRect(QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)),
                            number("rx"_L1), number("rx"_L1));
    else
        return xml.name() == "svg"_L1 && attributes.value("viewBox"_L1) == "0 0 24 24"_L1;
    return true;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon which, QPalette::ColorRole role, std::optional<QColor> colour = {})
        : m_which(which)
        , m_role(role)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        // Without its bright ground an icon is as pale as the words beside it.
        const QColor usual = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                                                     : palette.color(QPalette::Active, m_role);
        drawIcon(*painter, rect, m_which, m_colour.value_or(usual));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_which, m_role, m_colour); }

private:
    Icon m_which;
    QPalette::ColorRole m_role;
    std::optional<QColor> m_colour;
};

std::array<QPainterPath, iconNames.size()> readIcons()
{
    std::array<QPainterPath, iconNames.size()> paths;
    for (size_t i = 0; i < paths.size(); ++i) {
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(iconNames[i])));
        if (file.open(QIODevice::ReadOnly))
            paths[i] = readIcon(file.readAll());
    }
    return paths;
}

} // namespace

QPainterPath readIcon(const QByteArray& svg)
{
    QPainterPath path;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && !appendElement(path, xml))
            return {};
    }
    return xml.hasError() ? QPainterPath() : path;
}

const QPainterPath& iconPath(Icon which)
{
    static const auto paths = readIcons();
    return paths[size_t(which)];
}

QIcon icon(Icon which, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(which, role));
}

QIcon icon(Icon which, const QColor& colour)
{
    return QIcon(new LineIconEngine(which, QPalette::ButtonText, colour));
}

void drawIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour)
{
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / grid, side / grid);
    // As thick as the strokes of the type beside it.
    painter.setPen(QPen(colour, qMax(1.6, 1.35 * grid / side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(iconPath(which));
    painter.restore();
}

} // namespace kith
