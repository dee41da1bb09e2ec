// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kith {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(Type::Body, {}, this))
{
    setObjectName(u"noticeBar"_s);
    setAccessibleName(tr("Notice"));
    auto* layout = new QHBoxLayout(this);
    // Room for the icon before the text.
    const int start = metrics::Large + metrics::IconSize + metrics::Small;
    const bool isMirrored = isRightToLeft();
    layout->setContentsMargins(isMirrored ? metrics::Large : start, metrics::Small, isMirrored ? start : metrics::Large,
                               metrics::Small);
    layout->setSpacing(metrics::Large);
    m_text->setObjectName(u"noticeSentence"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    auto* close = new Button(tr("Got it"), {}, Prominence::Normal, this);
    close->setObjectName(u"dismissNotice"_s);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeBar::show(const QString& sentence)
{
    m_text->setText(sentence);
    QFrame::show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), toneGround(colours, Tone::Warning));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    const QRect icon(metrics::Large, (height() - metrics::IconSize) / 2, metrics::IconSize, metrics::IconSize);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), Icon::Warning, colours.warning);
}

} // namespace kith
