// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include <vector>

namespace kith {

/// A line of the palette.
struct PaletteEntry
{
    enum class Type { Heading, Record, Command, ShowAll };

    Type type = Type::Heading;
    QString title{};
    QString subtitle{};
    QString kind{}; ///< of a record
    qint64 id = 0;
    QPointer<QAction> action{}; ///< of a command
};

/// What the palette offers at the moment, headings included.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry* entryAt(const QModelIndex& index) const; ///< null outside
    /// The first that can be chosen, from `row` on in steps of 1 or −1; -1 where there is none.
    [[nodiscard]] int selectableFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace kith
