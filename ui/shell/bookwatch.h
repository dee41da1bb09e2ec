// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/outsidechanges.h"

#include <QObject>
#include <QTimer>

namespace kith {

class Book;

/// Looks every second whether a command or a worker changed the book beside the window.
class BookWatch : public QObject
{
    Q_OBJECT

public:
    explicit BookWatch(Book& book, QObject* parent = nullptr);

    /// At once instead of at the next second.
    void look();

Q_SIGNALS:
    void changedOutside();

private:
    OutsideChanges m_changes;
    QTimer m_timer;
};

} // namespace kith
