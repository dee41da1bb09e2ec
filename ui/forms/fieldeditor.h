// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordactions.h"

#include <QWidget>

class QVBoxLayout;

namespace kith {

class ProblemLabel;

/// What a form knows of one field before anyone types.
struct FieldContent
{
    Field field{};
    int index = 0;         ///< in the entity
    QStringList texts{};   ///< as stored: one text, of a list one a flat column of each entry
    int entries = 1;       ///< of a list
    QStringList offered{}; ///< names a reference may take
};

/// Edits one field as text: what is typed stays typed until it is saved. The problem stands below it, in words.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using Assignments = std::vector<RecordActions::Assignment>;

    /// The editor that fits the field's type.
    [[nodiscard]] static FieldEditor* make(const EntityInfo& entity, const FieldContent& content, QWidget* parent);

    /// Only what differs from what was there.
    [[nodiscard]] virtual Assignments changes() const = 0;
    /// Puts a text in the place of a flat column; false where it is not of this field.
    [[nodiscard]] virtual bool retype(const QString& column, const QString& text) = 0;
    /// What a label's key goes to.
    [[nodiscard]] virtual QWidget* firstControl() const = 0;

    [[nodiscard]] const Field& field() const { return m_field; }
    /// Whether a problem with that flat column belongs here.
    [[nodiscard]] bool hasColumn(const QString& name) const;
    void setProblem(const QString& problem);
    [[nodiscard]] QString problem() const;

protected:
    FieldEditor(const Field& field, QWidget* parent);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setColumns(const QStringList& names) { m_columns = names; }

private:
    Field m_field;
    QStringList m_columns;
    QVBoxLayout* m_body;
    ProblemLabel* m_problem;
};

} // namespace kith
