// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationrail.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/label.h"
#include "widgets/painting.h"

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

NavigationRail::NavigationRail(const QString& book, const QList<QAction*>& pages, QWidget* parent)
    : QFrame(parent)
    , m_title(nullptr)
    , m_items(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Small, metrics::Large, metrics::Small, metrics::Small);
    layout->setSpacing(metrics::Medium);
    auto* title = new ElidedLabel(Type::Body, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setText(isolated(book));
    title->setToolTip(plainToolTip(book));
    title->setContentsMargins(metrics::CellPadding, 0, metrics::CellPadding, 0);
    title->setObjectName(u"bookName"_s);
    m_title = title;
    layout->addWidget(m_title);
    m_items->setSpacing(2);
    for (QAction* page : pages)
        m_items->addWidget(new RailItem(page, this));
    layout->addLayout(m_items);
    layout->addStretch(1);
    m_foot->setSpacing(2);
    layout->addLayout(m_foot);
    setCollapsed(false);
}

void NavigationRail::addAtFoot(QAction* action)
{
    m_foot->addWidget(new RailItem(action, this));
    setCollapsed(m_isCollapsed);
}

void NavigationRail::setCollapsed(bool isCollapsed)
{
    constexpr int collapsedWidth = 2 * metrics::Small + metrics::IconSize + 2 * metrics::CellPadding;
    m_isCollapsed = isCollapsed;
    m_title->setVisible(!isCollapsed);
    for (RailItem* item : findChildren<RailItem*>())
        item->setCollapsed(isCollapsed);
    // Longer words, or larger letters, get what they need.
    const int wanted = isCollapsed ? collapsedWidth : qMax(metrics::RailWidth, sizeHint().width());
    setFixedWidth(wanted);
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), coloursOf(palette()).hairline);
}

RailItem::RailItem(QAction* action, QWidget* parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setCheckable(action->isCheckable());
    setAutoExclusive(action->isCheckable());
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &RailItem::showAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    showAction();
}

void RailItem::showAction()
{
    const bool isPerson = m_action->data().typeId() == QMetaType::QString;
    const QString text = isPerson ? m_action->iconText() : buttonText(m_action->text());
    setText(text);
    setAccessibleName(buttonText(m_action->text()));
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(plainToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, leftToRight(key))));
    updateGeometry();
    update();
}

void RailItem::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    updateGeometry();
    update();
}

QFont RailItem::shownFont() const
{
    QFont shown = font();
    shown.setBold(isChecked());
    return shown;
}

QSize RailItem::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true); // as when it is the current one: the rail does not move then
    const int words = m_isCollapsed ? 0 : metrics::Medium + QFontMetrics(bold).horizontalAdvance(text());
    return {2 * metrics::CellPadding + metrics::IconSize + words,
            qMax(metrics::ControlHeight, fontMetrics().height() + metrics::Medium)};
}

QSize RailItem::minimumSizeHint() const
{
    return {2 * metrics::CellPadding + metrics::IconSize, sizeHint().height()};
}

void RailItem::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHovered = underMouse() && isEnabled();
    painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? QBrush(colours.selection) : isHovered ? QBrush(colours.hover) : QBrush());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Radius, metrics::Radius);

    const QColor ink = isChecked() ? colours.accent : colours.secondary;
    const QRect mark(metrics::CellPadding, (height() - metrics::IconSize) / 2, metrics::IconSize, metrics::IconSize);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), mark);
    const bool isPerson = m_action->data().typeId() == QMetaType::QString;
    if (const QString name = isPerson ? m_action->data().toString() : QString(); !name.isEmpty())
        drawAvatar(painter, place.adjusted(-4, -4, 4, 4), name, colours);
    else
        drawIcon(painter, place, isPerson ? Icon::Customers : Icon(m_action->data().toInt()), ink);
    if (m_isCollapsed)
        return;
    const QRect words = rect().adjusted(mark.right() + metrics::Medium + 1, 0, -metrics::CellPadding, 0);
    painter.setFont(shownFont());
    painter.setPen(isChecked() ? colours.accent : colours.text);
    const QRect shownWords = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(shownWords, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(shownFont()).elidedText(text(), Qt::ElideRight, shownWords.width()));
}

} // namespace kith
