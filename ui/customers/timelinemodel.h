// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/timeline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kith {

/// What happened with a customer and what is to be done, for a list.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TextRole = Qt::UserRole, WhenRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries);
    [[nodiscard]] const TimelineEntry& entry(int row) const { return m_entries[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole is the headline ("Call · talked, 6 min"), TextRole what was said.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineEntry> m_entries;
};

/// Draws an entry: a picture of its kind, headline and time, two lines of text.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kith
