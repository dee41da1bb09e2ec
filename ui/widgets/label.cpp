// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace kith {

void setType(QWidget& widget, Type type)
{
    QFont font = widget.font();
    switch (type) {
    case Type::Body:
        return;
    case Type::Secondary:
        font.setPointSizeF(font.pointSizeF() * metrics::SecondaryType);
        widget.setForegroundRole(QPalette::PlaceholderText);
        break;
    case Type::Title:
        font.setPointSizeF(font.pointSizeF() * metrics::TitleType);
        font.setBold(true);
        break;
    case Type::PageTitle:
        font.setPointSizeF(font.pointSizeF() * metrics::PageTitleType);
        font.setBold(true);
        break;
    }
    widget.setFont(font);
}

namespace {

/// Where lines begin, whatever the direction of what stands in them: QLabel would put an English name to the left also
/// where everything else begins at the right.
Qt::Alignment leading()
{
    const bool isMirrored = QGuiApplication::isRightToLeft();
    return Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

QLabel* makeLabel(Type type, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    dress(*label, type);
    label->setText(text);
    return label;
}

void dress(QLabel& label, Type type)
{
    label.setTextFormat(Qt::PlainText);
    label.setAlignment(leading());
    setType(label, type);
}

ElidedLabel::ElidedLabel(Type type, QWidget* parent)
    : QLabel(parent)
{
    dress(*this, type);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    // In the direction of its own words: a telephone number has none, and reads from the left.
    const int direction = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | direction, palette(), isEnabled(), shown,
                          foregroundRole());
}

} // namespace kith
