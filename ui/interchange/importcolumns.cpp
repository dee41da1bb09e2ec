// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importcolumns.h"

#include "forms/parttitle.h"
#include "interchange/importtable.h"
#include "models/celltext.h"
#include "schema/flatcolumns.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostShown = 200; // more columns than anyone chooses fields for by hand
constexpr int entriesOffered = 3; ///< of a list
constexpr int fieldColumn = 1;

} // namespace

std::vector<ImportColumns::Target> ImportColumns::targetsOf(const EntityInfo& entity)
{
    std::vector<Target> targets;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.isWritable())
            continue;
        if (field.type != FieldType::List) {
            targets.push_back({field.name, field.title()});
            continue;
        }
        for (const FlatColumn& column : flatColumns(entity, static_cast<int>(i), entriesOffered)) {
            const QString part = partTitle(field, column.part);
            const QString title = part.isEmpty() ? field.title() : tr("%1: %2").arg(field.title(), part);
            targets.push_back(
                {column.name, column.entry == 0 ? title : tr("%1 (%2)").arg(title).arg(column.entry + 1)});
        }
    }
    if (entity.indexOf(u"name") >= 0)
        targets.insert(targets.begin() + 1, {{u"first_name"_s, tr("Given name")},
                                             {u"middle_name"_s, tr("Middle name")},
                                             {u"last_name"_s, tr("Family name")}});
    return targets;
}

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 5, this))
    , m_more(makeLabel(Type::Secondary, {}, this))
{
    setUpTable(*m_table, tr("Columns of the file"));
    m_table->setObjectName(u"importColumns"_s);
    m_table->setHorizontalHeaderLabels(
        {tr("Column in the file"), tr("Field here"), tr("Row 1"), tr("Row 2"), tr("Row 3")});
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // Tab goes from choice to choice
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new Card(m_table, this), 1);
    layout->addWidget(m_more);
}

void ImportColumns::show(const EntityInfo& entity, const std::vector<ImportColumn>& columns)
{
    m_targets = targetsOf(entity);
    m_columns = columns;
    m_taken.clear();
    const size_t shown = std::min(columns.size(), mostShown);
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(shown));
    for (size_t i = 0; i < shown; ++i) {
        const int row = static_cast<int>(i);
        const ImportColumn& column = columns[i];
        m_table->setItem(row, 0, new QTableWidgetItem(isolated(column.header.simplified())));
        QComboBox* const choice = makeChoice(column);
        m_table->setCellWidget(row, fieldColumn, choice);
        connect(choice, &QComboBox::activated, this, [this, row] { giveTo(row); });
        for (int sample = 0; sample < column.samples.size(); ++sample)
            m_table->setItem(row, fieldColumn + 1 + sample,
                             new QTableWidgetItem(isolated(column.samples[sample].simplified())));
    }
    constexpr int wide = 200;
    constexpr int sampled = 130;
    m_table->setColumnWidth(0, sampled + metrics::Huge);
    m_table->setColumnWidth(fieldColumn, wide);
    for (int sample = fieldColumn + 1; sample < m_table->columnCount(); ++sample)
        m_table->setColumnWidth(sample, sampled);
    const auto hidden = static_cast<int>(columns.size() - shown);
    m_more->setText(tr("%n more column(s) keep what was found for them.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

QComboBox* ImportColumns::makeChoice(const ImportColumn& column)
{
    auto* choice = new QComboBox(m_table);
    choice->setFrame(false); // the rows of the table stand apart already
    choice->setAccessibleName(tr("Field for the column %1").arg(isolated(column.header)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(column.isUsed && column.field.isEmpty() ? tr("As a part of others") : tr("Not imported"),
                    QString());
    for (const Target& target : m_targets)
        choice->addItem(target.title, target.name);
    int place = choice->findData(column.field);
    if (place < 0) {
        choice->addItem(column.field, column.field);
        place = choice->count() - 1;
    }
    choice->setCurrentIndex(place);
    return choice;
}

QComboBox* ImportColumns::choiceIn(int row) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(row, fieldColumn));
}

/// A field has one column: the one that had it is left out, and gets it back when the choice moves on, as it does under
/// the arrow keys.
void ImportColumns::giveTo(int row)
{
    for (const Taken& taken : m_taken) {
        if (taken.by == row && choiceIn(taken.from)->currentIndex() == 0)
            choiceIn(taken.from)->setCurrentIndex(choiceIn(taken.from)->findData(taken.field));
    }
    std::erase_if(m_taken, [row](const Taken& taken) { return taken.by == row; });
    const QString field = choiceIn(row)->currentData().toString();
    for (int other = 0; other < m_table->rowCount(); ++other) {
        if (other == row || field.isEmpty() || choiceIn(other)->currentData().toString() != field)
            continue;
        m_taken.push_back({row, other, field});
        choiceIn(other)->setCurrentIndex(0);
    }
    Q_EMIT chosen();
}

ImportColumns::Mapping ImportColumns::mapping() const
{
    Mapping given;
    Mapping mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString& found = m_columns[static_cast<size_t>(row)].field;
        const QString field = choiceIn(row)->currentData().toString();
        if (field == found)
            continue;
        if (!found.isEmpty())
            mapping.emplace_back(found, QString());
        if (!field.isEmpty())
            given.emplace_back(field, QString::number(row + 1));
    }
    mapping.insert(mapping.end(), given.begin(), given.end());
    return mapping;
}

ImportColumns::Mapping ImportColumns::byHeaders() const
{
    Mapping mapping;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const QString field = choiceIn(row)->currentData().toString(); !field.isEmpty())
            mapping.emplace_back(field, m_columns[static_cast<size_t>(row)].header);
    }
    return mapping;
}

} // namespace kith
