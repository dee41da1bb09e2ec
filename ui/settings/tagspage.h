// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/taguse.h"
#include "models/latestquery.h"
#include "settings/actionrunner.h"
#include "shell/settingsdialog.h"

#include <optional>

namespace kith {

class Button;
class SettingsTable;

/// The tags of the book and how many carry each: renamed, coloured, merged and removed at once, each with an undo.
class TagsSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    TagsSettingsPage(Book& book, JobRunner& jobs, Announcer& announcer, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Nothing waits for it.
    [[nodiscard]] Result<> save() override { return {}; }

private:
    void makeActions();
    void fill();
    void showUse(const QHash<qint64, TagUse>& use);
    void enableActions();
    [[nodiscard]] const Tag* current() const;
    [[nodiscard]] qint64 useOf(TagId tag) const; ///< -1: not known yet
    void edit(const Tag& tag);
    void merge();
    void mergeInto(const Tag& tag, TagId into, const QString& name);
    void remove();

    ActionRunner m_runner;
    LatestQuery m_counting;
    std::vector<Tag> m_tags;
    std::optional<QHash<qint64, TagUse>> m_use;
    SettingsTable* m_table;
    Button* m_add = nullptr;
    Button* m_change = nullptr;
    Button* m_merge = nullptr;
    Button* m_remove = nullptr;
};

} // namespace kith
