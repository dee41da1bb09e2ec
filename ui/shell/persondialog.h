// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleagues.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kith {

class Button;
class ProblemLabel;

/// Chooses who is working: a letter or the arrows, and Enter. Who set a PIN types it.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    PersonDialog(const QString& bookPath, const std::vector<Colleague>& colleagues, EmployeeId current,
                 QWidget* parent = nullptr);

    /// Who is not listed may be added.
    void offerNew();
    /// The PIN of who is shown is what is asked for first.
    void goToPin();

Q_SIGNALS:
    void chosen(kith::EmployeeId person); ///< invalid: nobody is named
    void newRequested();                  ///< in the place of a choice: the dialog is closed

private:
    void fill(const std::vector<Colleague>& colleagues, EmployeeId current);
    [[nodiscard]] EmployeeId shown() const;
    void askForPin();
    void choose();

    QString m_bookPath;
    QListWidget* m_list;
    QLineEdit* m_pin;
    ProblemLabel* m_problem;
    Button* m_new;
};

} // namespace kith
