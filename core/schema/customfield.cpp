// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/customfield.h"

#include "schema/commonfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo customFieldEntity()
{
    using Definition = CustomFieldDefinition;
    EntityInfo entity{.number = 8, .name = u"custom_field"_s, .plural = u"custom_fields"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Custom field");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Custom fields");
    entity.fields = {
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &Definition::kind).required(),
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &Definition::name).required(),
        field(u"label"_s, QT_TRANSLATE_NOOP("fields", "Label"), &Definition::label).required(),
        field(u"type"_s, QT_TRANSLATE_NOOP("fields", "Type"), &Definition::type).required(),
        field(u"choices"_s, QT_TRANSLATE_NOOP("fields", "Choices"), &Definition::choices),
        field(u"position"_s, QT_TRANSLATE_NOOP("fields", "Position"), &Definition::position),
    };
    entity.titleField = entity.indexOf(u"label");
    entity.defaultSort = u"label"_s;
    appendTimes(entity.fields);
    return entity;
}

Result<Field> customField(const CustomFieldDefinition& definition)
{
    static const QHash<QString, FieldType> types{
        {u"text"_s, FieldType::Text}, {u"number"_s, FieldType::Decimal}, {u"money"_s, FieldType::Money},
        {u"date"_s, FieldType::Date}, {u"yes_no"_s, FieldType::YesNo},   {u"choice"_s, FieldType::Choice},
        {u"link"_s, FieldType::Link},
    };
    const auto type = types.constFind(definition.type);
    if (type == types.cend())
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate(
                         "schema", "“%1” is no type of field. Use text, number, money, date, yes_no, choice or link.")
                         .arg(definition.type));

    Field made{.name = definition.name, .customLabel = definition.label, .type = *type, .source = FieldSource::Custom};
    made.customId = definition.id.value;
    made.search = *type == FieldType::Text || *type == FieldType::Choice ? SearchAs::Words : SearchAs::Nothing;
    made.isIndexed = true;
    for (const QString& choice : choicesOf(definition))
        made.choices.push_back({.key = choice});
    return made;
}

QStringList choicesOf(const CustomFieldDefinition& definition)
{
    QStringList written;
    if (const auto json = QJsonDocument::fromJson(definition.choices.toUtf8()); json.isArray()) {
        for (const auto& choice : json.array())
            written.append(choice.toString());
    } else {
        written = definition.choices.split(definition.choices.contains(u';') ? u';' : u',');
    }
    QStringList choices;
    for (const QString& choice : written) {
        if (const QString text = choice.simplified(); !text.isEmpty() && !choices.contains(text))
            choices.append(text);
    }
    return choices;
}

QString customFieldName(QStringView label)
{
    QString name;
    for (const QChar c : label) {
        if (c.isLetterOrNumber() || c.isMark())
            name += c.toLower();
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

} // namespace kith
