// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace kith {

/// What a user did, as a key and what it was done to; translated only when shown.
struct ChangeName
{
    QString key{};           ///< "add", "change", "remove", "log", "import", "undo" …
    QStringList arguments{}; ///< add, change, remove: the entity's name and the record's title

    /// "Add customer “Anna”", in the program's language.
    [[nodiscard]] QString title() const;
};

/// What happened to a record, as the log keeps it.
enum class Operation { Added = 1, Changed = 2, Removed = 3, RangeAdded = 4 };

/// One undo step: everything one action changed.
struct ChangeSetInfo
{
    ChangeSetId id{};
    QDateTime at{};
    EmployeeId employee{}; ///< who was working
    ChangeName name{};
    ChangeSetId reverses{};   ///< the set this one undid
    ChangeSetId reversedBy{}; ///< the set that undid this one, if it is undone
};

/// What open views are told after a commit.
struct ChangeNotice
{
    struct Touched
    {
        int kind = 0;
        qint64 id = 0;
        qint64 lastId = 0; ///< equal to id, or the end of a range: of an import, of thousands changed or removed
        Operation operation = Operation::Changed;
    };

    ChangeSetId set{};
    std::vector<Touched> touched{};
};

} // namespace kith
