// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/valuetext.h"
#include "storage/book.h"
#include "storage/referencenames.h"

#include <QJsonObject>

#include <functional>

namespace kith {

/// Records as the command line and the reports write them: for people in one line, for programs as JSON. References by
/// name; JSON adds their ids.
class RecordText
{
public:
    explicit RecordText(Book& book);
    /// `shown`: how full() writes values; unset: as files have them.
    RecordText(Connection& connection, std::shared_ptr<const Schema> schema, TextContext context,
               std::function<QString(const Field&, const Value&)> shown = {});

    /// `id` and every field, null where there is nothing; `owner` and `owner_id`, `tags` and `tag_ids`.
    [[nodiscard]] Result<QJsonObject> json(const EntityInfo& entity, const Record& record);
    [[nodiscard]] Result<QJsonValue> json(const Field& field, const Value& value);

    /// One line; of a list the main part of its first entry.
    [[nodiscard]] Result<QString> brief(const Field& field, const Value& value);
    /// Everything: each entry of a list with its label, what a choice is called.
    [[nodiscard]] Result<QStringList> full(const Field& field, const Value& value);

private:
    ReferenceNames m_names;
    TextContext m_context;
    std::function<QString(const Field&, const Value&)> m_shown;
};

} // namespace kith
