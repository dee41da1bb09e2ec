// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recordtext.h"

#include "schema/textrule.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray entries(const Field& field, const ItemList& list)
{
    QJsonArray array;
    for (const ListItem& item : list) {
        QJsonObject entry{{u"label"_s, textOrNull(item.label)}};
        for (qsizetype part = 0; part < field.parts.size(); ++part)
            entry.insert(field.parts[part], textOrNull(item.part(part)));
        array.append(entry);
    }
    return array;
}

QJsonArray numbers(const IdList& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

const IdList& idsOf(const Value& value)
{
    static const IdList none;
    const auto* ids = std::get_if<IdList>(&value);
    return ids ? *ids : none;
}

const ItemList& itemsOf(const Value& value)
{
    static const ItemList none;
    const auto* items = std::get_if<ItemList>(&value);
    return items ? *items : none;
}

/// "work: +84 912 …"; of an address all parts that are filled in. Days as the other days beside them are written.
QString entryText(const Field& field, const ListItem& item, bool isShown)
{
    const auto partText = [&](qsizetype part) {
        const bool isPlain = field.ruleOf(part) == TextRule::Date && !isShown;
        return isPlain ? item.part(part) : shownText(field, field.ruleOf(part), item.part(part), QLocale());
    };

    QStringList parts;
    for (qsizetype part = 0; part < field.parts.size(); ++part) {
        if (field.parts[part] != "e164"_L1 && !item.part(part).isEmpty())
            parts.append(partText(part));
    }
    const QString text = parts.join(", "_L1);
    if (item.label.isEmpty())
        return text;
    // The usual ones in the reader's language; people's own as they are.
    return QCoreApplication::translate("labels", item.label.toUtf8().constData()) + u": "_s + text;
}

} // namespace

RecordText::RecordText(Book& book)
    : RecordText(book.connection(), book.schema(), book.textContext())
{
}

RecordText::RecordText(Connection& connection, std::shared_ptr<const Schema> schema, TextContext context,
                       std::function<QString(const Field&, const Value&)> shown)
    : m_names(connection, std::move(schema))
    , m_context(std::move(context))
    , m_shown(std::move(shown))
{
}

Result<QJsonObject> RecordText::json(const EntityInfo& entity, const Record& record)
{
    QJsonObject object{{u"id"_s, record.id}};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        KITH_TRY_ASSIGN(const QJsonValue value, json(field, record.values[i]));
        object.insert(field.name, value);
        if (field.type == FieldType::Reference)
            object.insert(field.name + "_id"_L1, isNull(record.values[i]) ? QJsonValue() : integerOf(record.values[i]));
        else if (field.type == FieldType::References)
            object.insert(field.target + "_ids"_L1, numbers(idsOf(record.values[i])));
    }
    return object;
}

Result<QJsonValue> RecordText::json(const Field& field, const Value& value)
{
    switch (field.type) {
    case FieldType::List:
        return entries(field, itemsOf(value));
    case FieldType::Reference: {
        KITH_TRY_ASSIGN(const QString name, brief(field, value));
        return textOrNull(name);
    }
    case FieldType::References: {
        QJsonArray array;
        for (const qint64 id : idsOf(value)) {
            KITH_TRY_ASSIGN(const QString name, m_names.name(field.target, id));
            array.append(name);
        }
        return array;
    }
    default:
        return isEmpty(value) ? QJsonValue() : toJson(field, value, m_context);
    }
}

Result<QString> RecordText::brief(const Field& field, const Value& value)
{
    if (isNull(value))
        return QString();
    if (field.type == FieldType::Reference)
        return m_names.name(field.target, integerOf(value));
    if (field.type == FieldType::References)
        return m_names.names(field.target, idsOf(value));
    if (field.type == FieldType::YesNo && integerOf(value) == 0)
        return QString(); // what is not so needs no ink
    return toText(field, value, m_context);
}

Result<QStringList> RecordText::full(const Field& field, const Value& value)
{
    QStringList lines;
    if (field.type == FieldType::List) {
        for (const ListItem& item : itemsOf(value))
            lines.append(entryText(field, item, bool(m_shown)));
        return lines;
    }
    if (field.type == FieldType::Choice)
        return QStringList{field.choiceTitle(textOf(value))};
    if (field.type == FieldType::Note)
        return textOf(value).split(u'\n');
    if (field.type == FieldType::Text)
        return QStringList{shownText(field, field.rule, textOf(value), QLocale())};
    const bool isName = field.type == FieldType::Reference || field.type == FieldType::References;
    if (m_shown && !isName && !isNull(value))
        return QStringList{m_shown(field, value)};
    KITH_TRY_ASSIGN(const QString text, brief(field, value));
    return QStringList{text};
}

} // namespace kith
