// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/valuejson.h"

#include "base/utf8text.h"

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
    for (const auto& entry : array) {
        const QJsonObject object = entry.toObject();
        ListItem item{.label = object.value("label"_L1).toString()};
        for (const QString& part : field.parts)
            item.parts.append(object.value(part).toString());
        list.push_back(std::move(item));
    }
    return list;
}

/// Reads the form that listToJson writes, as long as nothing in it is escaped: nearly every list there is, at a tenth
/// of what QJsonDocument takes.
class PlainListReader
{
public:
    PlainListReader(const Field& field, QByteArrayView json)
        : m_field(field)
        , m_json(json)
    {
    }

    /// False where anything else is met.
    [[nodiscard]] bool read(ItemList& list)
    {
        if (m_json.contains('\\') || !take('['))
            return false;
        do {
            ListItem item{.parts = QStringList(m_field.parts.size())};
            if (!readItem(item))
                return false;
            list.push_back(std::move(item));
        } while (take(','));
        return take(']') && m_at == m_json.size();
    }

private:
    bool take(char c)
    {
        const bool isThere = m_at < m_json.size() && m_json[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool readText(QByteArrayView& text)
    {
        if (!take('"'))
            return false;
        const qsizetype end = m_json.indexOf('"', m_at);
        if (end < 0)
            return false;
        text = m_json.sliced(m_at, end - m_at);
        m_at = end + 1;
        return true;
    }

    bool readItem(ListItem& item)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView name;
            QByteArrayView text;
            if (!readText(name) || !take(':') || !readText(text))
                return false;
            if (name == "label") {
                item.label = textFromUtf8(text);
            } else if (const qsizetype part = m_field.parts.indexOf(QLatin1StringView(name)); part >= 0) {
                item.parts[part] = textFromUtf8(text);
            }
        } while (take(','));
        return take('}');
    }

    const Field& m_field;
    QByteArrayView m_json;
    qsizetype m_at = 0;
};

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
    if (ItemList list; PlainListReader(field, json).read(list))
        return list;
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
        for (const auto& id : json.toArray())
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
