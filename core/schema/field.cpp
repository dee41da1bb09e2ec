// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith {

bool Field::isNumber() const
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

QString Field::title() const
{
    return label ? QCoreApplication::translate("fields", label) : customLabel;
}

QString Field::choiceTitle(const QString& key) const
{
    for (const Choice& choice : choices) {
        if (choice.key == key && choice.label)
            return QCoreApplication::translate("choices", choice.label);
    }
    return key;
}

const Field* EntityInfo::find(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

int EntityInfo::indexOf(QStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == fieldName)
            return static_cast<int>(i);
    }
    return -1;
}

bool EntityInfo::isSearchable() const
{
    return std::any_of(fields.begin(), fields.end(),
                       [](const Field& field) { return field.search != SearchAs::Nothing; });
}

QString EntityInfo::title() const
{
    return QCoreApplication::translate("entities", label);
}

QString EntityInfo::pluralTitle() const
{
    return QCoreApplication::translate("entities", pluralLabel);
}

} // namespace kith
