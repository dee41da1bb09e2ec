// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/columnmapping.h"
#include "schema/valuetext.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace kith {

/// A row of a file as a record. Which records it names is still to be found out.
struct MappedRow
{
    struct Names
    {
        int field = -1; ///< a reference or references
        QStringList names{};
    };

    Record record{};
    std::vector<Names> references{};
    std::vector<int> answered{}; ///< yes/no fields that the row says something about
    bool isOurs = false;         ///< of a file of ours: a row with a key is told from others by it alone
    QString doubt{};             ///< how a number was read that may be read another way; empty where none is
    QString rounding{};          ///< how a number was rounded
    QString problem{};           ///< why the row cannot be taken, a sentence; empty where it can
};

/// Makes records of rows. Has no state of its own: any number of threads may use one.
class RowMapper
{
    Q_DECLARE_TR_FUNCTIONS(kith::RowMapper)

public:
    /// The entity must outlive the mapper.
    RowMapper(const EntityInfo& entity, ColumnMapping mapping, TextContext form);

    [[nodiscard]] MappedRow map(std::span<const std::string_view> cells) const;
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    [[nodiscard]] const EntityInfo& entity() const { return *m_entity; }
    [[nodiscard]] const TextContext& form() const { return m_form; }

private:
    struct Row;

    void take(Row& row, const ColumnUse& use, const QString& cell, size_t column) const;
    void takeListPart(Row& row, const ColumnUse& use, const QString& cell) const;
    void takeValue(Row& row, const ColumnUse& use, const QString& cell, size_t column) const;
    void noteNumber(Row& row, const Field& field, const QString& cell, const Value& value) const;
    void finishLists(Row& row) const;
    void finishName(Row& row) const;
    void finishBirthday(Row& row) const;
    [[nodiscard]] QString problemWithWidth(std::span<const std::string_view> cells) const;

    const EntityInfo* m_entity;
    ColumnMapping m_mapping;
    TextContext m_form;
    std::vector<int> m_entries; ///< of each field, how many entries the columns give
    int m_name = -1;
    int m_company = -1;
    int m_customer = -1;
    int m_kind = -1;
    int m_birthday = -1;
    int m_active = -1;
    bool m_composesName = false;
    bool m_hasKeys = false; ///< the file has our own column of keys
};

} // namespace kith
