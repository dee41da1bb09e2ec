// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kith {

class RecordHeader;
class RecordTableModel;

/// A table of records whose first columns may stand still while the others scroll sideways.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(RecordTableModel& model, QWidget* parent = nullptr);

    /// The first so many stay; 0 none.
    void setFrozenColumns(int count);
    /// The model's order is what counts: what a hand moved in the header stands there now, and is not moved twice.
    void putHeaderInOrder();
    [[nodiscard]] int frozenColumns() const { return m_frozenColumns; }
    /// The columns that stand still, over the table; hidden where nothing is scrolled away.
    [[nodiscard]] QTableView* frozenPart() const { return m_frozen; }
    [[nodiscard]] RecordHeader* header() const { return m_header; }
    void setRowDelegate(QAbstractItemDelegate* delegate);

    /// Edits the next cell of the row that can be, to the right where `step` is 1.
    void editNext(const QModelIndex& from, int step);
    using QTableView::edit;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void sortRequested(int column, bool adds);
    void columnMoved(int from, int to);
    void columnMenuRequested(int column, const QPoint& place); ///< a global position
    void columnResized(int column);                            ///< by the user's hand
    void formRequested();                                      ///< F2 on a cell that cannot be edited in place

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    void setUp(QTableView& view, RecordHeader& header);
    void connectHeader(RecordHeader& header);
    void makeFrozen();
    void layOutFrozen();
    bool editInPlace(const QModelIndex& index);
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isEditable(const QModelIndex& index) const;

    RecordTableModel& m_model;
    RecordHeader* m_header;
    QTableView* m_frozen = nullptr;
    RecordHeader* m_frozenHeader = nullptr;
    QWidget* m_edge = nullptr; ///< a hairline where the frozen columns end
    int m_frozenColumns = 0;
};

} // namespace kith
