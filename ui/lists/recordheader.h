// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sortsql.h"

#include <QHeaderView>

namespace kith {

class RecordTableModel;

/// The titles of a list's columns, with the mark of the order on each that takes part: with Shift a click adds one.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    RecordHeader(RecordTableModel& model, QWidget* parent);

Q_SIGNALS:
    void sortRequested(int column, bool adds);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    RecordTableModel& m_model;
    bool m_adds = false; ///< Shift was held
};

} // namespace kith
