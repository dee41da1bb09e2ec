// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"

#include <QByteArray>

#include <set>

namespace kith {

class Connection;

/// What people are called and found by, now and before: names, telephone numbers, addresses of e-mail. Tells whether
/// a text that is about something else, such as a filter, quotes one of them.
class QuotedNames
{
public:
    /// All that a record and its history say of them.
    [[nodiscard]] Result<> collect(Connection& connection, const EntityInfo& entity, qint64 id);

    /// As whole words, in any case and with any accents.
    [[nodiscard]] bool areIn(const QString& text) const;
    /// In one of the texts a person typed into a record.
    [[nodiscard]] bool areIn(const EntityInfo& entity, const Record& record) const;
    /// In an image of the change log.
    [[nodiscard]] bool areIn(const EntityInfo& entity, const QByteArray& image) const;

private:
    void add(const EntityInfo& entity, const Record& record);
    void add(const QString& text);

    std::set<QString> m_names; ///< folded words, with a blank before and after each
};

} // namespace kith
