// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace kith {

class Book;

/// Who is at the keyboard: asked for once where the book has employees, switched with two keys, remembered for the
/// next start. Every change carries them, and the window speaks and looks as they like it.
class WorkingAs : public QObject
{
    Q_OBJECT

public:
    WorkingAs(Book& book, QWidget& window);

    /// Shows who it is, and asks for another one.
    [[nodiscard]] QAction* action() const { return m_action; }
    /// Empty where nobody is named.
    [[nodiscard]] QString name() const;

    /// Asks where the book has employees and the question was never answered on this computer.
    void askOnce();
    void ask();
    void show(); ///< who it is now

Q_SIGNALS:
    void switched(kith::EmployeeId person);

private:
    void take(EmployeeId person);

    Book& m_book;
    QWidget& m_window;
    QAction* m_action;
};

} // namespace kith
