// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "schema/valuetext.h"
#include "storage/sqlite/connection.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kith {

/// One column of an exported table.
struct ExportColumn
{
    enum class Source {
        Id,
        Row,      ///< a column of the query, as it is or written by its type
        Key,      ///< the external id, or the key made in its place (recordkey.h)
        ListPart, ///< a part of an entry of a list
        ListLabel,
        Reference,  ///< the record a column names, as recordkey.h has it
        References, ///< the linked records
        Custom,     ///< a value of the user's own field
    };

    Source source = Source::Row;
    QByteArray header{};
    const Field* field = nullptr; ///< null for the id
    int place = 0;                ///< among the columns of the query
    int createdPlace = 0;         ///< Key: of the moment the record was added
    int entry = 0;                ///< of a list
    int part = 0;
};

/// Who reads for an export: connections that see the same state of the book, at least one, and the ids there are.
struct ExportReaders
{
    std::vector<Connection*> connections{}; ///< each for one thread at a time
    qint64 firstId = 1;
    qint64 lastId = 0;
};

/// What an export reads and what it makes of it; the same for each thread that takes part.
struct ExportPlan
{
    const EntityInfo* entity = nullptr;
    QByteArray select{};                 ///< "SELECT customer.id, … FROM customer", without WHERE
    std::vector<ExportColumn> columns{}; ///< of a table
    std::vector<ExportColumn> members{}; ///< of a JSON record: lists whole
    TextContext form{};

    /// The columns by own names: fields ("phones" stands for all its columns), single columns ("phone_2"), `id`. None
    /// means everything that an import takes. How many phones there are is read from the book where it matters.
    [[nodiscard]] static Result<ExportPlan> make(const ExportReaders& readers, const EntityInfo& entity,
                                                 const QStringList& columns, const TextContext& form);
};

} // namespace kith
