// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"
#include "schema/filter.h"

#include <QByteArray>

#include <set>
#include <vector>

namespace kith {

class Connection;

/// What people are called and found by, now and before: names, telephone numbers, addresses of e-mail. Tells whether
/// something else that people called or filtered by a text, such as a view, quotes one of them. Names of several words
/// are found as whole words in any case and with any accents; what is one word might be any word, and counts, as do
/// numbers and addresses, only where it is the whole text.
class QuotedNames
{
public:
    /// All that a record and its history say of them.
    [[nodiscard]] Result<> collect(Connection& connection, const EntityInfo& entity, qint64 id);

    /// In what a record of the program's own kinds is called, or in a value its filter asks for.
    [[nodiscard]] bool areIn(const EntityInfo& entity, const Record& record) const;
    /// Indexes of the fields that quote them in an image of the change log.
    [[nodiscard]] std::vector<int> fieldsIn(const EntityInfo& entity, const QByteArray& image) const;

private:
    void add(const EntityInfo& entity, const Record& record);
    void addName(const QString& text);
    [[nodiscard]] bool areIn(const QString& text) const;
    [[nodiscard]] bool areIn(const FilterNode& filter) const;
    [[nodiscard]] bool areInFilter(const QString& query) const;
    [[nodiscard]] std::vector<int> fieldsOf(const EntityInfo& entity, const Record& record) const;

    std::set<QString> m_phrases; ///< names of several words: folded, with a blank before and after each
    std::set<QString> m_wholes;  ///< names of one word and addresses, in the same form
    std::set<QString> m_numbers; ///< telephone numbers: their digits
};

} // namespace kith
