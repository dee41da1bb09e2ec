// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnchoice.h"

#include "lists/recordheader.h"
#include "lists/recordtable.h"
#include "models/recordtablemodel.h"

#include <QJsonArray>
#include <QMenu>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int leastTitle = 156; // pixels

} // namespace

ColumnChoice::ColumnChoice(RecordTable& table, RecordTableModel& model, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(&m_table, &RecordTable::sortRequested, this, &ColumnChoice::sortBy);
    connect(&m_table, &RecordTable::columnMenuRequested, this, &ColumnChoice::popUp);
    // Not within the header's own signal: the order of the model's columns takes the place of the header's.
    connect(&m_table, &RecordTable::columnMoved, this, &ColumnChoice::move, Qt::QueuedConnection);
    connect(&m_table, &RecordTable::columnResized, this, [this](int column) {
        m_widths[m_model.fieldName(column)] = m_table.columnWidth(column);
        QTimer::singleShot(0, this, &ColumnChoice::fit);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ColumnChoice::layOut);
}

void ColumnChoice::sortBy(int column, bool adds)
{
    const QString field = m_model.fieldName(column);
    if (field.isEmpty())
        return;
    std::vector<SortField> order = m_model.order();
    const auto there = std::ranges::find(order, field, &SortField::field);
    const SortField wanted{field, there != order.end() && !there->isDescending};
    if (!adds)
        order = {wanted};
    else if (there != order.end())
        *there = wanted;
    else
        order.push_back(wanted);
    m_model.setOrder(order);
}

void ColumnChoice::move(int from, int to)
{
    QStringList columns = m_model.columns();
    if (from < 0 || to < 0 || from >= columns.size() || to >= columns.size())
        return;
    columns.move(from, to);
    setColumns(columns);
}

void ColumnChoice::setShown(const QString& field, bool isShown)
{
    QStringList columns = m_model.columns();
    columns.removeAll(field);
    if (isShown)
        columns.append(field);
    if (!columns.isEmpty())
        setColumns(columns);
}

void ColumnChoice::setColumns(const QStringList& columns)
{
    Q_EMIT aboutToChange();
    m_model.setColumns(columns);
    m_table.setFrozenColumns(m_table.frozenColumns());
    Q_EMIT changed();
}

void ColumnChoice::popUp(int column, const QPoint& place)
{
    auto* menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0 && column < m_model.columnCount())
        addColumnActions(*menu, column);
    addFields(*menu);
    menu->popup(place);
}

void ColumnChoice::addColumnActions(QMenu& menu, int column)
{
    const QString field = m_model.fieldName(column);
    menu.addSection(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'&', "&&"_L1));
    menu.addAction(tr("Sort &ascending"), this, [this, field] { m_model.setOrder({{field, false}}); });
    menu.addAction(tr("Sort &descending"), this, [this, field] { m_model.setOrder({{field, true}}); });
    QAction* also = menu.addAction(tr("Sort by this a&lso"), this, [this, column] { sortBy(column, true); });
    also->setEnabled(m_model.order() != std::vector<SortField>{{field, false}});
    QAction* back = menu.addAction(tr("Move towards the &start"), this, [this, column] { move(column, column - 1); });
    back->setEnabled(column > 0);
    QAction* on = menu.addAction(tr("Move towards the &end"), this, [this, column] { move(column, column + 1); });
    on->setEnabled(column + 1 < m_model.columnCount());
    const bool isFrozen = m_table.frozenColumns() == column + 1;
    menu.addAction(isFrozen ? tr("&Freeze no columns") : tr("&Freeze up to here"), this,
                   [this, column, isFrozen] { m_table.setFrozenColumns(isFrozen ? 0 : column + 1); });
    QAction* hide = menu.addAction(tr("&Hide"), this, [this, field] { setShown(field, false); });
    hide->setEnabled(column != m_model.titleColumn()); // a row is known by it
}

void ColumnChoice::addFields(QMenu& menu)
{
    menu.addSection(tr("Columns"));
    const QStringList shown = m_model.columns();
    for (const Field& field : m_model.entity().fields) {
        QAction* action = menu.addAction(field.title().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(shown.contains(field.name));
        action->setEnabled(&field != &m_model.entity().fields[size_t(m_model.entity().titleField)]);
        connect(action, &QAction::toggled, this, [this, name = field.name](bool isOn) { setShown(name, isOn); });
    }
}

void ColumnChoice::layOut()
{
    QHeaderView* header = m_table.header();
    m_table.putHeaderInOrder();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != m_model.titleColumn())
            header->resizeSection(
                column, m_widths.value(m_model.fieldName(column), m_model.usualWidth(column, m_table.fontMetrics())));
    }
    fit();
}

void ColumnChoice::fit()
{
    QHeaderView* header = m_table.header();
    const int title = m_model.titleColumn();
    if (title < 0 || title >= header->count())
        return;
    int others = 0;
    for (int column = 0; column < header->count(); ++column)
        others += column == title ? 0 : header->sectionSize(column);
    const int least = m_widths.value(m_model.fieldName(title), leastTitle);
    const bool fits = m_table.viewport()->width() - others >= least;
    if (fits != (header->sectionResizeMode(title) == QHeaderView::Stretch))
        header->setSectionResizeMode(title, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits && header->sectionSize(title) != least)
        header->resizeSection(title, least);
}

QJsonObject ColumnChoice::state() const
{
    QJsonArray columns;
    for (const QString& name : m_model.columns()) {
        QJsonObject column{{u"name"_s, name}};
        if (const auto width = m_widths.constFind(name); width != m_widths.constEnd())
            column[u"width"_s] = *width;
        columns.append(column);
    }
    QJsonArray order;
    for (const SortField& field : m_model.order())
        order.append(QJsonObject{{u"name"_s, field.field}, {u"descending"_s, field.isDescending}});
    return {{u"columns"_s, columns}, {u"order"_s, order}, {u"frozen"_s, m_table.frozenColumns()}};
}

void ColumnChoice::restore(const QJsonObject& state)
{
    constexpr int widest = 2000; // pixels
    QStringList columns;
    for (const QJsonValue column : state[u"columns"].toArray()) {
        const QString name = column[u"name"].toString();
        if (m_model.entity().indexOf(name) < 0 || columns.contains(name))
            continue; // a custom field that is no more
        columns.append(name);
        if (const int width = column[u"width"].toInt(); width > 0)
            m_widths[name] = std::min(width, widest);
    }
    const QString title = m_model.entity().fields[size_t(m_model.entity().titleField)].name;
    if (!columns.isEmpty() && !columns.contains(title))
        columns.prepend(title);
    std::vector<SortField> order;
    for (const QJsonValue field : state[u"order"].toArray())
        order.push_back({field[u"name"].toString(), field[u"descending"].toBool()});
    if (!columns.isEmpty() && columns != m_model.columns())
        setColumns(columns);
    else
        layOut();
    if (!order.empty())
        m_model.setOrder(order);
    m_table.setFrozenColumns(state[u"frozen"].toInt());
}

} // namespace kith
