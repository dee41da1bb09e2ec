// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/actionrunner.h"
#include "shell/settingsdialog.h"
#include "team/employeeactions.h"

namespace kith {

class Button;
class SettingsTable;

/// Who works here: added, changed, made inactive and removed at once, each with an undo.
class EmployeesSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    EmployeesSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Nothing waits for it.
    [[nodiscard]] Result<> save() override { return {}; }

private:
    void makeActions();
    void fill();
    void enableActions();
    [[nodiscard]] const Employee* current() const;
    void edit(const Employee& employee);
    [[nodiscard]] Result<> keep(const Employee& before, const std::vector<std::pair<QString, QString>>& typed);
    void toggleActive();
    void remove();

    ActionRunner m_runner;
    Announcer& m_announcer;
    std::vector<Employee> m_employees;
    SettingsTable* m_table;
    Button* m_add = nullptr;
    Button* m_change = nullptr;
    Button* m_active = nullptr;
    Button* m_remove = nullptr;
};

} // namespace kith
