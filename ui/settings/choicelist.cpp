// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/choicelist.h"

#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choices.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int BeforeRole = Qt::UserRole; ///< the word as the book has it

} // namespace

ChoiceList::ChoiceList(const QStringList& choices, QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    constexpr int rows = 5;
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Choices"));
    showAsChoices(*m_list);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_list->setMinimumHeight(rows * metrics::ControlHeight);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::Small);
    const auto addButton = [&](Icon icon, const QString& text, const QKeySequence& key,
                               const std::function<void()>& act) {
        auto* button = new Button(icon, text, key, Prominence::Normal, this);
        connect(button, &QPushButton::clicked, this, act);
        auto* shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut); // within an editor its keys belong to the text
        connect(shortcut, &QShortcut::activated, this, act);
        buttons->addWidget(button);
        return button;
    };
    addButton(Icon::Plus, tr("Add a &choice"), QKeySequence(Qt::Key_Insert), [this] {
        add();
    })->setObjectName(u"addChoice"_s);
    addButton(Icon::Up, tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    addButton(Icon::Down, tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    addButton(Icon::Remove, tr("Take &away"), QKeySequence(Qt::Key_Delete), [this] { removeCurrent(); });
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Medium);
    layout->addWidget(new Card(m_list, this), 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    for (const QString& choice : choices)
        append(choice, choice);
}

QListWidgetItem* ChoiceList::append(const QString& text, const QString& before)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(BeforeRole, before);
    return item;
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    // It ends the writing of a choice, not the whole form.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void ChoiceList::finishWriting()
{
    if (m_list->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(); // an editor that loses the keys gives back its text
}

QStringList ChoiceList::choices() const
{
    QStringList choices;
    for (int i = 0; i < m_list->count(); ++i) {
        if (const QString text = m_list->item(i)->text().simplified(); !text.isEmpty())
            choices.append(text);
    }
    return choices;
}

std::vector<RenamedChoice> ChoiceList::renamed() const
{
    std::vector<RenamedChoice> renamed;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString before = m_list->item(i)->data(BeforeRole).toString();
        const QString text = m_list->item(i)->text().simplified();
        if (!before.isEmpty() && !text.isEmpty() && text != before)
            renamed.push_back({before, text});
    }
    return renamed;
}

void ChoiceList::add()
{
    QListWidgetItem* item = append({}, {});
    m_list->setCurrentItem(item);
    m_list->setFocus();
    m_list->editItem(item);
}

void ChoiceList::move(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ChoiceList::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
}

} // namespace kith
