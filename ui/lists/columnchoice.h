// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

class QMenu;

namespace kith {

class RecordTable;
class RecordTableModel;
class Schema;

/// Which columns a table shows, how wide, in which order and which of them stand still; all of it by mouse and by key.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    ColumnChoice(RecordTable& table, RecordTableModel& model, QObject* parent);

    /// With all that can be done to a column and all fields there are; -1 no column.
    void popUp(int column, const QPoint& place);
    /// `adds`: beside the fields that give the order already.
    void sortBy(int column, bool adds);
    void move(int from, int to);
    void setShown(const QString& field, bool isShown);

    /// Widths as they are kept or usual, the title as wide as there is room.
    void layOut();
    void fit();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    /// Selection and current row are lost when columns change: before it and after it.
    void aboutToChange();
    void changed();

private:
    void setColumns(const QStringList& columns);
    void addColumnActions(QMenu& menu, int column);
    void addFields(QMenu& menu);

    RecordTable& m_table;
    RecordTableModel& m_model;
    QHash<QString, int> m_widths; ///< chosen by hand, in logical pixels
};

} // namespace kith
