// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csvwriter.h"
#include "interchange/exportplan.h"
#include "interchange/storedlist.h"

#include <QHash>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace kith {

/// Makes the text of records, as rows of a table or as JSON: for one thread, with its connection.
class ExportWriter
{
public:
    enum class Form { Table, Json };

    ExportWriter(Connection& connection, std::shared_ptr<const Schema> schema, const ExportPlan& plan, Form form,
                 CsvText::Profile profile, char delimiter);

    /// Appends the records with ids from `first` to `last`, in their order; returns how many there are.
    [[nodiscard]] Result<qint64> addRange(qint64 first, qint64 last);
    /// Appends the records of these ids, in this order; those that are gone are left out.
    [[nodiscard]] Result<qint64> addIds(std::span<const qint64> ids);

    /// What was appended; to be taken away.
    [[nodiscard]] std::string& text() { return m_csv.text(); }

private:
    /// A list, and of which record it was read last.
    struct OpenList
    {
        const Field* field;
        StoredListReader reader;
        qint64 recordId = -1;
    };

    struct Lists;

    [[nodiscard]] Result<> addRecord(Statement& row);
    [[nodiscard]] Result<> addTableRow(Statement& row);
    [[nodiscard]] Result<> addJsonRecord(Statement& row);
    void addCell(const ExportColumn& column, Statement& row);
    void addPlainCell(const Field& field, const Statement& row, int place);
    [[nodiscard]] QByteArray keyOf(const ExportColumn& column, const Statement& row) const;
    void addJsonValue(const ExportColumn& column, const Statement& row);
    void addJsonPlain(const Field& field, const Value& value);
    [[nodiscard]] const StoredListReader::Entry* entryOf(const ExportColumn& column, const Statement& row);
    [[nodiscard]] Result<QString> nameOf(const Field& field, qint64 id);
    [[nodiscard]] Result<QStringList> linkedNames(const Field& field, qint64 record);
    [[nodiscard]] Result<Value> customValue(const Field& field, qint64 record);
    [[nodiscard]] Result<bool> hasAny(const Field& field);

    Connection& m_connection;
    std::shared_ptr<const Schema> m_schema;
    const ExportPlan& m_plan;
    Form m_form;
    CsvText m_csv;
    qint64 m_recordId = 0;
    std::vector<OpenList> m_lists; ///< a handful: looked through quicker than looked up
    QHash<QString, QHash<qint64, QString>> m_names;
    std::map<const Field*, bool> m_hasAny; ///< whether any record has links, or values of a custom field
};

} // namespace kith
