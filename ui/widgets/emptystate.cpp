// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int widest = 460; // pixels, of a line
constexpr int narrowest = 200;
constexpr int tightMargin = metrics::Tiny; // above and below, where there is little room

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(Type::Title, {}, this))
    , m_reason(makeLabel(Type::Body, {}, this))
    , m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Huge);
    layout->setSpacing(metrics::Small);
    m_title->setObjectName(u"emptyTitle"_s);
    for (QLabel* label : {m_title, m_reason}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(metrics::Small);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::Small);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::show(const QString& title, const QString& reason, const QList<QAction*>& actions)
{
    const QList<QPointer<QAction>> wanted(actions.begin(), actions.end());
    if (m_title->text() == title && m_reason->text() == reason && m_actions == wanted) {
        QWidget::show();
        return;
    }
    m_actions = wanted;
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    showButtons(actions);
    QWidget::show();
    layout()->invalidate();
    fit();
}

void EmptyState::showButtons(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that is just clicked
        }
        delete item;
    }
    m_buttons->addStretch();
    for (QAction* action : actions) {
        const auto prominence = action == actions.front() ? Prominence::Primary : Prominence::Normal;
        auto* button = new Button(buttonText(action->text()), action->shortcut(), prominence, this);
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
        button->show(); // at once: a layout counts nothing that is hidden
    }
    m_buttons->addStretch();
}

QSize EmptyState::minimumSizeHint() const
{
    const int spared = layout()->contentsMargins().top() - tightMargin; // where there is little room
    return {narrowest, QWidget::minimumSizeHint().height() - 2 * spared};
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    constexpr int margins = 2 * metrics::Huge;
    const int room = qBound(narrowest - margins, width() - margins, widest);
    for (QLabel* label : {m_title, m_reason}) {
        label->setMinimumSize(0, 0); // it would count as the height of its words
        const int height = qMax(0, label->heightForWidth(room));
        // Lines of about one length, not a last one of a word. Its layout would ask for the height of another width.
        int balanced = room;
        while (balanced - metrics::Small >= narrowest - margins &&
               label->heightForWidth(balanced - metrics::Small) == height)
            balanced -= metrics::Small;
        label->setFixedSize(balanced, height);
    }
    const int needed = minimumSizeHint().height() + 2 * (metrics::Huge - tightMargin);
    const int above = height() >= needed ? metrics::Huge : tightMargin;
    layout()->setContentsMargins(metrics::Huge, above, metrics::Huge, above);
}

QString EmptyState::title() const
{
    return isHidden() ? QString() : m_title->text();
}

} // namespace kith
