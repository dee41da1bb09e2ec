// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettemodel.h"

#include <utility>

namespace kith {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_entries[size_t(index.row())] : nullptr;
}

int PaletteModel::selectableFrom(int row, int step) const
{
    while (row >= 0 && row < rowCount()) {
        if (m_entries[size_t(row)].type != PaletteEntry::Type::Heading)
            return row;
        row += step;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return entry->subtitle.isEmpty() ? entry->title : entry->title + u", " + entry->subtitle;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const PaletteEntry* entry = entryAt(index);
    if (!entry || entry->type == PaletteEntry::Type::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kith
