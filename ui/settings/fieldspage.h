// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "settings/actionrunner.h"
#include "shell/settingsdialog.h"
#include "storage/fieldactions.h"

namespace kith {

class Button;
class SettingsTable;
class TabStrip;

/// The user's own fields of customers and contacts: added, changed, moved and removed at once, each with an undo.
class FieldsSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    FieldsSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Nothing waits for it.
    [[nodiscard]] Result<> save() override { return {}; }

private:
    void makeActions();
    void fill();
    void showUse(const QHash<qint64, qint64>& use);
    void enableActions();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] const CustomFieldDefinition* current() const;
    [[nodiscard]] qint64 useOf(CustomFieldId field) const; ///< -1: not known yet
    void add();
    void change();
    void move(int step);
    void remove();

    ActionRunner m_runner;
    LatestQuery m_counting;
    std::vector<CustomFieldDefinition> m_fields;
    std::optional<QHash<qint64, qint64>> m_use;
    TabStrip* m_kinds;
    SettingsTable* m_table;
    Button* m_add = nullptr;
    Button* m_change = nullptr;
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    Button* m_remove = nullptr;
};

} // namespace kith
