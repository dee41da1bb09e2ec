// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pageheader.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

PageHeader::PageHeader(QAction* back, QAction* forward, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new ElidedLabel(Type::PageTitle, this))
{
    m_layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(makeWay(back));
    m_layout->addWidget(makeWay(forward));
    m_layout->addSpacing(metrics::Small);
    m_title->setObjectName(u"pageTitle"_s);
    m_layout->addWidget(m_title, 2);
    m_layout->addSpacing(metrics::Large);
    makeSearch();
    m_layout->addWidget(m_search, 5);
    m_layout->addSpacing(metrics::Large);
    m_layout->addStretch(1);
}

QWidget* PageHeader::makeWay(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(metrics::ControlHeight - metrics::Tiny, metrics::ControlHeight - metrics::Tiny);
    const QString name = withoutMnemonic(action->text());
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, leftToRight(action->shortcut().toString(QKeySequence::NativeText))));
    return button;
}

void PageHeader::makeSearch()
{
    constexpr int widest = 430;
    const QKeySequence key(Qt::CTRL | Qt::Key_K);
    m_search = new SearchField(tr("Search or command"), key, this);
    m_search->setMaximumWidth(widest);
    m_searchAction = new QAction(icon(Icon::Search), tr("&Search or command"), this);
    m_searchAction->setShortcut(key);
    connect(m_searchAction, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void PageHeader::showPage(const QString& title, QAction* primary, Icon primaryIcon)
{
    m_title->setText(title);
    delete std::exchange(m_primary, nullptr);
    if (!primary)
        return;
    auto* button = new Button(primaryIcon, buttonText(primary->text()), primary->shortcut(), Prominence::Primary, this);
    button->setObjectName(u"primaryAction"_s);
    button->setEnabled(primary->isEnabled());
    connect(primary, &QAction::changed, button, [primary, button] { button->setEnabled(primary->isEnabled()); });
    connect(button, &QPushButton::clicked, primary, &QAction::trigger);
    m_layout->addWidget(button);
    m_primary = button;
}

} // namespace kith
