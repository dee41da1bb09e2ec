// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "views/savedview.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace kith {

class ProblemLabel;

/// Names a view and says for whom it is. Closes only when `save` succeeded; what is wrong stands below the name.
class ViewDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const SavedView&)>;

    /// `me`: who is working, who may keep it for themselves; invalid where nobody is chosen.
    ViewDialog(SavedView view, EmployeeId me, Save save, QWidget* parent = nullptr);

    void accept() override;

private:
    void makeForm(EmployeeId me);

    SavedView m_view;
    Save m_save;
    QLineEdit* m_name = nullptr;
    ProblemLabel* m_problem = nullptr;
    QComboBox* m_owner = nullptr; ///< null where there is nothing to choose
};

} // namespace kith
