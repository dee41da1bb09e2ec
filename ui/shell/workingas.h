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

    /// Who is asked for at askOnce(), though the question was answered before: their PIN was not given yet.
    void expect(EmployeeId person) { m_expected = person; }
    /// Asks for who is expected, or where the book has employees and the question was never answered on this computer.
    void askOnce();
    void ask();
    /// A record was added: asks again where it is the employee somebody wanted to add in place of an answer.
    void welcome(const QString& kind, qint64 id);
    void show(); ///< who it is now

Q_SIGNALS:
    void switched(kith::EmployeeId person);
    void newRequested(); ///< who is working is no employee yet

private:
    enum class StartIn { List, Pin };
    void askFor(EmployeeId shown, StartIn start);
    void take(EmployeeId person);

    Book& m_book;
    QWidget& m_window;
    QAction* m_action;
    EmployeeId m_expected{};
    bool m_isNewAwaited = false;
};

} // namespace kith
