// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingstable.h"

#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choices.h"
#include "widgets/emptystate.h"
#include "widgets/tablecell.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

SettingsTable::SettingsTable(const QString& name, const QStringList& columns, QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(columns.size()), this))
    , m_card(new Card(m_table, this))
    , m_empty(new EmptyState(m_card))
    , m_buttons(new QVBoxLayout)
{
    m_table->setAccessibleName(name);
    showAsChoices(*m_table);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({metrics::IconSize, metrics::IconSize});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_empty->hide();
    m_buttons->setSpacing(metrics::Small);
    auto* beside = new QVBoxLayout;
    beside->addLayout(m_buttons);
    beside->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Medium);
    layout->addWidget(m_card, 1);
    layout->addLayout(beside);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SettingsTable::currentChanged);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &SettingsTable::activated);
}

Button* SettingsTable::addAction(Icon icon, const QString& text, const QKeySequence& key,
                                 const std::function<void()>& act)
{
    auto* button = new Button(icon, text, key, Prominence::Normal, this);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    if (!key.isEmpty()) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click); // nothing while it is off
    }
    return button;
}

void SettingsTable::addGap()
{
    m_buttons->addSpacing(metrics::Medium);
}

void SettingsTable::setEmptiness(const QString& title, const QString& reason)
{
    m_title = title;
    m_reason = reason;
}

void SettingsTable::setRows(const std::vector<Row>& rows)
{
    const int before = m_table->currentRow();
    const qint64 chosen = before >= 0 && before < int(m_ids.size()) ? m_ids[size_t(before)] : 0;
    m_ids.clear();
    std::ranges::transform(rows, std::back_inserter(m_ids), &Row::id);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const Row& shown = rows[size_t(row)];
        for (int column = 0; column < m_table->columnCount(); ++column)
            setCell(row, column, shown.texts.value(column));
        m_table->item(row, 0)->setIcon(shown.icon);
    }
    if (rows.empty())
        m_empty->show(m_title, m_reason, {});
    m_card->cover(rows.empty() ? m_empty : nullptr);
    setCurrent(std::clamp(before, 0, std::max(0, int(rows.size()) - 1)));
    setCurrentId(chosen);
    Q_EMIT currentChanged();
}

void SettingsTable::setCell(int row, int column, const QString& text)
{
    QTableWidgetItem* item = readOnlyCell(text);
    // Numbers stand below each other, also below their heading.
    bool isNumber = false;
    (void)QLocale().toLongLong(text, &isNumber);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (isNumber)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
    if (const QTableWidgetItem* former = m_table->item(row, column))
        item->setIcon(former->icon());
    m_table->setItem(row, column, item);
}

int SettingsTable::current() const
{
    return m_table->currentRow();
}

void SettingsTable::setCurrent(int row)
{
    if (row >= 0 && row < m_table->rowCount())
        m_table->setCurrentCell(row, 0);
}

void SettingsTable::setCurrentId(qint64 id)
{
    const auto found = std::ranges::find(m_ids, id);
    if (id > 0 && found != m_ids.end())
        setCurrent(int(found - m_ids.begin()));
}

} // namespace kith
