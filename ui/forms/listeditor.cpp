// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/listeditor.h"

#include "forms/parttitle.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int labelWidth = 96;

QString shownIn(const FlatColumn& column, const QString& text)
{
    return column.part == FlatColumn::label ? shownLabel(text) : text;
}

QString storedFrom(const FlatColumn& column, const QString& text)
{
    return column.part == FlatColumn::label ? storedLabel(text) : text;
}

} // namespace

ListEditor::ListEditor(const EntityInfo& entity, const FieldContent& content, QWidget* parent)
    : FieldEditor(content.field, parent)
    , m_entity(entity)
    , m_index(content.index)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(metrics::Small);
    body()->insertLayout(0, m_rows);
    const auto columns = flatColumns(m_entity, m_index, content.entries);
    QStringList names;
    for (size_t i = 0; i < columns.size(); ++i) {
        m_before[columns[i].name] = content.texts.value(qsizetype(i));
        names.append(columns[i].name);
    }
    setColumns(names);
    for (int entry = 0; entry < content.entries; ++entry)
        addEntry(entry, m_before);
    auto* more = new Button(Icon::Plus, tr("Add another"), {}, Prominence::Quiet, this);
    more->setAccessibleName(tr("Add another: %1").arg(content.field.title()));
    connect(more, &QPushButton::clicked, this, [this] { addEntry(m_entries, {}); });
    body()->insertWidget(1, more, 0, Qt::AlignLeading);
    setFocusProxy(m_first);
}

QWidget* ListEditor::makeLine(const FlatColumn& column, const QString& text, int entry)
{
    auto* line = new QLineEdit(shownIn(column, text), this);
    const QString title = partTitle(field(), column.part);
    line->setPlaceholderText(title);
    line->setObjectName(column.name);
    line->setAccessibleName(QStringList{field().title(), QLocale().toString(entry + 1), title}.join(u' ').simplified());
    if (column.part == FlatColumn::label) {
        line->setMaximumWidth(labelWidth);
        line->setCompleter(new QCompleter(usualLabels(), line));
    } else if (!m_first && column.part == field().mainPart) {
        m_first = line;
    }
    m_lines[column.name] = line;
    return line;
}

void ListEditor::addEntry(int entry, const std::map<QString, QString>& texts)
{
    constexpr int partsInRow = 2;
    m_entries = entry + 1;
    auto* grid = new QGridLayout;
    grid->setSpacing(metrics::Tiny);
    int place = 0;
    QWidget* start = nullptr;
    for (const FlatColumn& column : flatColumns(m_entity, m_index, m_entries)) {
        if (column.entry != entry || (column.part >= 0 && field().parts.value(column.part) == "e164"_L1))
            continue;
        const auto known = texts.find(column.name);
        QWidget* line = makeLine(column, known == texts.end() ? QString() : known->second, entry);
        if (column.part == FlatColumn::label) {
            grid->addWidget(line, 0, partsInRow);
            continue;
        }
        start = start ? start : line;
        // Beside the label stands what is written most; what follows fills whole rows, two by two.
        if (place == 0)
            grid->addWidget(line, 0, 0, 1, partsInRow);
        else
            grid->addWidget(line, 1 + (place - 1) / partsInRow, (place - 1) % partsInRow);
        ++place;
    }
    m_rows->addLayout(grid);
    if (texts.empty() && start)
        start->setFocus();
}

bool ListEditor::retype(const QString& column, const QString& text)
{
    constexpr int mostEntries = 64;
    const auto columns = flatColumns(m_entity, m_index, mostEntries);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const FlatColumn& each) { return each.name == column; });
    if (found == columns.end())
        return false;
    while (m_entries <= found->entry)
        addEntry(m_entries, {});
    const auto line = m_lines.find(column);
    if (line == m_lines.end())
        return false;
    line->second->setText(shownIn(*found, text));
    return true;
}

FieldEditor::Assignments ListEditor::changes() const
{
    Assignments changed;
    for (const FlatColumn& column : flatColumns(m_entity, m_index, m_entries)) {
        const auto line = m_lines.find(column.name);
        if (line == m_lines.end())
            continue;
        const auto before = m_before.find(column.name);
        const QString text = storedFrom(column, line->second->text());
        if (text != (before == m_before.end() ? QString() : before->second))
            changed.emplace_back(column.name, text);
    }
    return changed;
}

} // namespace kith
