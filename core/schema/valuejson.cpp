// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/valuejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

// By hand, because an import writes millions of these: a QJsonDocument each would cost more than the insert.
void appendString(QByteArray& json, const QString& text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            constexpr const char* digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[byte >> 4];
            json += digits[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendMember(QByteArray& json, QByteArrayView name, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!json.endsWith('{'))
        json += ',';
    json += '"';
    json += name;
    json += "\":";
    appendString(json, text);
}

QJsonArray arrayOf(const Field& field, const ItemList& list)
{
    QJsonArray array;
    for (const ListItem& item : list) {
        QJsonObject object;
        if (!item.label.isEmpty())
            object.insert("label"_L1, item.label);
        for (qsizetype i = 0; i < field.parts.size(); ++i) {
            if (!item.part(i).isEmpty())
                object.insert(field.parts[i], item.part(i));
        }
        array.append(object);
    }
    return array;
}

ItemList listOf(const Field& field, const QJsonArray& array)
{
    ItemList list;
    for (const QJsonValue& entry : array) {
        const QJsonObject object = entry.toObject();
        ListItem item{.label = object.value("label"_L1).toString()};
        for (const QString& part : field.parts)
            item.parts.append(object.value(part).toString());
        list.push_back(std::move(item));
    }
    return list;
}

} // namespace

QByteArray listToJson(const Field& field, const ItemList& list)
{
    if (list.empty())
        return "[]";
    QByteArray json("[");
    for (const ListItem& item : list) {
        json += json.size() > 1 ? ",{" : "{";
        appendMember(json, "label", item.label);
        for (qsizetype i = 0; i < field.parts.size(); ++i)
            appendMember(json, field.parts[i].toUtf8(), item.part(i));
        json += '}';
    }
    json += ']';
    return json;
}

ItemList listFromJson(const Field& field, QByteArrayView json)
{
    if (json.size() <= 2)
        return {};
    return listOf(field, QJsonDocument::fromJson(json.toByteArray()).array());
}

QJsonValue toStoredJson(const Field& field, const Value& value)
{
    struct
    {
        const Field& field;
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(qint64 integer) const { return integer; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(const ItemList& list) const { return arrayOf(field, list); }
        QJsonValue operator()(const IdList& ids) const
        {
            QJsonArray array;
            for (const qint64 id : ids)
                array.append(id);
            return array;
        }
    } convert{field};
    return std::visit(convert, value);
}

Value fromStoredJson(const Field& field, const QJsonValue& json)
{
    if (json.isArray() && field.type == FieldType::References) {
        IdList ids;
        for (const QJsonValue& id : json.toArray())
            ids.push_back(id.toInteger());
        return ids;
    }
    if (json.isArray())
        return listOf(field, json.toArray());
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return json.toInteger();
    return {};
}

} // namespace kith
