// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/customfield.h"

#include <QHash>

#include <vector>

namespace kith {

class Book;
class Connection;

/// The user's own fields of a kind ("customer"), in the order everything shows them.
[[nodiscard]] Result<std::vector<CustomFieldDefinition>> ownFields(Book& book, const QString& kind);

/// How many records have a value in each field, by its id. Reads them all: for a worker.
[[nodiscard]] Result<QHash<qint64, qint64>> fieldUse(Connection& connection);

/// A choice that is called otherwise from now on: records that have it get the new word.
struct RenamedChoice
{
    QString before{};
    QString after{};
};

// Each one change set and one undo step. InvalidInput says which field of the definition it is about in its detail.

[[nodiscard]] Result<CustomFieldId> addField(Book& book, const CustomFieldDefinition& definition);
/// Label, choices and their order; the type only while no record has a value. Thousands of records with a renamed
/// choice are work for a job.
[[nodiscard]] Result<> changeField(Book& book, const CustomFieldDefinition& definition,
                                   const std::vector<RenamedChoice>& renamed = {}, const Progress& progress = {});
/// With the values of all records.
[[nodiscard]] Result<> removeField(Book& book, CustomFieldId field, const Progress& progress = {});
/// One place towards the start (-1) or the end (1) among the fields of its kind; nothing where there is none.
[[nodiscard]] Result<> moveField(Book& book, CustomFieldId field, int step);

} // namespace kith
