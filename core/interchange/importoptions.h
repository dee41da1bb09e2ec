// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/ids.h"
#include "interchange/columnmapping.h"
#include "interchange/encoding.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace kith {

enum class OnDuplicate {
    Skip,   ///< leave what is in the book
    Update, ///< fill in and overwrite what the file has; what the file leaves empty stays
    Add,    ///< add it once more
};

/// What the user may say about an import; everything else is found out.
struct ImportOptions
{
    QString kind{};                                     ///< singular or plural
    std::vector<std::pair<QString, QString>> mapping{}; ///< own name → header or number from 1
    QByteArray encoding{};                              ///< empty: guessed
    char delimiter = 0;                                 ///< 0: guessed
    QString sheet{};                                    ///< of a workbook; empty: the first visible with data
    std::optional<DateOrder> dateOrder{};               ///< else guessed from the file's dates
    std::optional<DecimalSeparator> decimal{};          ///< else each number speaks for itself
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    QSet<QString> create{}; ///< kinds (singular) whose records are made where a row names one that is lacking
    QString rejectsPath{};  ///< where the rows that were not taken go; empty: nowhere
    bool isDryRun = false;  ///< find out what would happen; nothing is changed
};

/// One row of the difference a dry run shows.
struct ImportDifference
{
    enum class Kind { New, Changed, Conflicting, Rejected };

    Kind kind = Kind::New;
    qint64 line = 0;
    qint64 record = 0;     ///< in the book; 0 for new and rejected
    QString title{};       ///< of the record
    QStringList details{}; ///< "phone: +84 … → +84 …", or the reason
};

/// One column of the file, and what becomes of it.
struct ImportColumn
{
    QString header{};
    QString field{};       ///< own name; empty where it is not imported
    bool isUsed = false;   ///< also as a part of something that has no name of its own
    QStringList samples{}; ///< of the first rows
};

/// What an import did, or would do, counted in rows of the file: read = added + updated + skipped + rejected.
struct ImportReport
{
    QString kind{}; ///< singular
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    QMap<QString, qint64> created{}; ///< kind → records made because rows named them

    // What matched a record of the book or an earlier row, by how it differs from it.
    qint64 same = 0;
    qint64 changed = 0;     ///< the file fills in what is empty in the book
    qint64 conflicting = 0; ///< the file says something else than the book

    ChangeSetId set{}; ///< what takes it all back; invalid where nothing was written
    double seconds = 0;
    QStringList warnings{};
    std::vector<ImportDifference> differences{}; ///< the first of each kind

    Encoding encoding{};
    char delimiter = 0;                                 ///< 0 where the file has none
    QString sheet{};                                    ///< of a workbook, the one that was read
    QStringList sheets{};                               ///< of a workbook, the visible ones
    std::vector<std::pair<QString, QString>> mapping{}; ///< own name → header, as it was used
    QStringList unusedColumns{};
    std::vector<ImportColumn> columns{};
};

} // namespace kith
