// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace kith {

/// One entry of a labelled list: a phone, an e-mail, an address … What the parts are, the Field says.
struct ListItem
{
    QString label{};     ///< "work", "home", "facebook" …; may be empty
    QStringList parts{}; ///< as many as Field::parts names; missing ones are empty

    [[nodiscard]] QString part(qsizetype index) const { return parts.value(index); }
    friend bool operator==(const ListItem&, const ListItem&) = default;
};

using ItemList = std::vector<ListItem>;
using IdList = std::vector<qint64>; ///< ids a many-to-many field points at, ascending

/// The one form in which values cross the registry: null, an integer, text, a labelled list or ids.
/// Integers carry every type that is stored as one; FieldType says what they mean (days, milliseconds, minor units …).
using Value = std::variant<std::monostate, qint64, QString, ItemList, IdList>;

[[nodiscard]] inline bool isNull(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Null, empty text and empty lists all mean "nothing entered".
[[nodiscard]] bool isEmpty(const Value& value);

/// The integer a value holds, or the given one where it is null.
[[nodiscard]] inline qint64 integerOf(const Value& value, qint64 otherwise = 0)
{
    const auto* integer = std::get_if<qint64>(&value);
    return integer ? *integer : otherwise;
}

/// The text a value holds, or an empty string.
[[nodiscard]] inline QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace kith
