// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importoptions.h"
#include "schema/field.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace kith {

/// The columns of a file, each with its first cells and the field it goes to, which can be chosen.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    using Mapping = std::vector<std::pair<QString, QString>>;

    explicit ImportColumns(QWidget* parent = nullptr);

    /// For records of that kind.
    void show(const EntityInfo& entity, const std::vector<ImportColumn>& columns);
    /// What was chosen, as ImportOptions has it: own name → number of the column, or nothing for a field left out.
    [[nodiscard]] Mapping mapping() const;
    /// The same by the headers, for keeping.
    [[nodiscard]] Mapping byHeaders() const;

Q_SIGNALS:
    /// A column was given another field.
    void chosen();

private:
    struct Target
    {
        QString name{}; ///< own name
        QString title{};
    };

    /// A field that one row's choice took from another row.
    struct Taken
    {
        int by = 0;
        int from = 0;
        QString field{};
    };

    [[nodiscard]] static std::vector<Target> targetsOf(const EntityInfo& entity);
    [[nodiscard]] QComboBox* makeChoice(const ImportColumn& column);
    void giveTo(int row);
    [[nodiscard]] QComboBox* choiceIn(int row) const;

    std::vector<Target> m_targets;
    std::vector<ImportColumn> m_columns;
    std::vector<Taken> m_taken;
    QTableWidget* m_table;
    QLabel* m_more;
};

} // namespace kith
