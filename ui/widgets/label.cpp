// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/label.h"

#include "style/colours.h"
#include "style/metrics.h"

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

QLabel* makeLabel(Type type, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setType(*label, type);
    return label;
}

ElidedLabel::ElidedLabel(Type type, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setType(*this, type);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace kith
