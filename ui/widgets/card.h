// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractScrollArea;

namespace kith {

/// A surface with a hairline and round corners around a list, which shows when the list has the keys.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// Takes the list; it loses its own frame.
    explicit Card(QAbstractScrollArea* list, QWidget* parent = nullptr);

    /// Instead of the list, when there is nothing in it; null shows the list.
    void cover(QWidget* cover);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractScrollArea* m_list;
};

} // namespace kith
