// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"
#include "schema/flatcolumns.h"

#include <map>

class QLineEdit;

namespace kith {

/// Edits a labelled list — phones, e-mails, addresses —: one block an entry, and a way to add one more.
class ListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const EntityInfo& entity, const FieldContent& content, QWidget* parent);

    [[nodiscard]] Assignments changes() const override;
    [[nodiscard]] bool retype(const QString& column, const QString& text) override;
    [[nodiscard]] QWidget* firstControl() const override { return m_first; }

private:
    void addEntry(int entry, const std::map<QString, QString>& texts);
    [[nodiscard]] QWidget* makeLine(const FlatColumn& column, const QString& text, int entry);

    const EntityInfo m_entity;
    int m_index;
    int m_entries = 0;
    QWidget* m_first = nullptr;
    QVBoxLayout* m_rows;
    std::map<QString, QString> m_before;   ///< by flat column
    std::map<QString, QLineEdit*> m_lines; ///< by flat column
};

} // namespace kith
