// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/jsonrows.h"

#include "interchange/namelist.h"
#include "schema/flatcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t longestRecord = 16 << 20;
constexpr qsizetype mostShapes = 512;

/// A plain value as the text of a cell.
QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == value.toDouble()
                   ? QString::number(whole)
                   : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    }
    if (value.isObject())
        return value.toObject().value("name"_L1).toString();
    return value.toString();
}

} // namespace

JsonRows::JsonRows(TextSource& source, const EntityInfo& entity)
    : m_source(&source)
    , m_entity(&entity)
{
}

Result<std::unique_ptr<JsonRows>> JsonRows::open(TextSource& source, const EntityInfo& entity)
{
    std::unique_ptr<JsonRows> rows(new JsonRows(source, entity));
    KITH_TRY(rows->findList());
    KITH_TRY_ASSIGN(rows->m_hasAhead, rows->readRecord());
    if (rows->m_hasAhead && rows->m_row.headers)
        rows->m_firstHeaders = *rows->m_row.headers;
    return rows;
}

Result<> JsonRows::findList()
{
    KITH_TRY_ASSIGN(const char first, peekPastBlanks());
    skip();
    if (first == '[')
        return {};
    if (first != '{')
        return malformed();
    QStringList names{u"rows"_s, m_entity->plural, m_entity->name};
    if (m_entity->name == u"customer")
        names << u"companies"_s << u"accounts"_s;
    while (true) {
        KITH_TRY_ASSIGN(const char quote, peekPastBlanks());
        if (quote != '"')
            break;
        std::string name;
        KITH_TRY(readValue(&name));
        KITH_TRY_ASSIGN(const char colon, peekPastBlanks());
        if (colon != ':')
            return malformed();
        skip();
        KITH_TRY_ASSIGN(const char start, peekPastBlanks());
        if (start == '[' && names.contains(QString::fromUtf8(name.data() + 1, qsizetype(name.size()) - 2))) {
            skip();
            return {};
        }
        KITH_TRY(readValue(nullptr));
        KITH_TRY_ASSIGN(const char comma, peekPastBlanks());
        if (comma == ',')
            skip();
    }
    return error(
        Error::Code::InvalidInput,
        tr("The file has no list of %1. Write it as [{…}, …] or {\"rows\": [{…}, …]}.").arg(m_entity->pluralTitle()));
}

Result<bool> JsonRows::next()
{
    if (m_hasAhead) {
        m_hasAhead = false;
        return true;
    }
    return readRecord();
}

Result<bool> JsonRows::readRecord()
{
    KITH_TRY_ASSIGN(const char start, peekPastBlanks());
    if (start == ']')
        return false;
    if (!m_isFirst) {
        if (start != ',')
            return malformed();
        skip();
        KITH_TRY(peekPastBlanks());
    }
    m_isFirst = false;
    m_row.line = m_line;
    m_text.clear();
    KITH_TRY(readValue(&m_text));
    takeRecord();
    return true;
}

void JsonRows::takeRecord()
{
    m_names.clear();
    m_cells.clear();
    m_row.problem.clear();
    QJsonParseError problem;
    QByteArray json(m_text.data(), static_cast<qsizetype>(m_text.size()));
    // Qt takes it for the mark of a file wherever a text begins with it.
    json.replace("\xEF\xBB\xBF", "\\uFEFF");
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        m_row.problem = tr("This is not a JSON object: %1.").arg(problem.errorString());
        m_names.append(u"record"_s);
        m_cells.push_back(m_text);
    }
    const QJsonObject record = document.object();
    for (auto member = record.begin(); member != record.end(); ++member)
        flatten(member.key(), member.value());

    const QString shape = m_names.join(u'\x1F');
    if (m_shapes.size() >= mostShapes)
        m_shapes.clear();
    auto& headers = m_shapes[shape];
    if (!headers)
        headers = std::make_shared<const QStringList>(m_names);
    m_row.headers = headers;
    m_views.assign(m_cells.begin(), m_cells.end());
    m_row.cells = m_views;
}

void JsonRows::addCell(const QString& header, const QString& text)
{
    m_names.append(header);
    m_cells.push_back(text.toStdString());
}

void JsonRows::flatten(const QString& name, const QJsonValue& value)
{
    const Field* field = m_entity->find(name);
    if (value.isArray() && field && field->type == FieldType::List) {
        flattenList(name, value.toArray());
    } else if (value.isArray()) {
        QStringList names;
        for (const auto& entry : value.toArray())
            names.append(entry.isDouble() && field ? field->target + u':' + textOf(entry) : textOf(entry));
        addCell(name, joinNames(names));
    } else if (value.isObject() && !(field && field->type == FieldType::Reference)) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(name + u'_' + member.key(), member.value());
    } else if (value.isDouble() && field && field->type == FieldType::Reference) {
        addCell(name, field->target + u':' + textOf(value));
    } else {
        addCell(name, textOf(value));
    }
}

void JsonRows::flattenList(const QString& name, const QJsonArray& list)
{
    const int index = m_entity->indexOf(name);
    const Field& field = m_entity->fields[static_cast<size_t>(index)];
    for (const FlatColumn& column : flatColumns(*m_entity, index, static_cast<int>(list.size()))) {
        const QJsonValue entry = list[column.entry];
        const bool isLabel = column.part == FlatColumn::label;
        const QString member = isLabel ? u"label"_s : field.parts[column.part];
        if (entry.isString() && column.part == field.mainPart)
            addCell(column.name, entry.toString());
        else if (entry.toObject().contains(member))
            addCell(column.name, entry.toObject().value(member).toString());
    }
}

Result<char> JsonRows::peek()
{
    if (m_at == m_buffer.size()) {
        m_buffer.resize(1 << 16);
        m_at = 0;
        KITH_TRY_ASSIGN(const qint64 got, m_source->read(m_buffer.data(), static_cast<qint64>(m_buffer.size())));
        m_buffer.resize(static_cast<size_t>(got));
        if (got == 0)
            return '\0';
    }
    return m_buffer[m_at];
}

Result<char> JsonRows::peekPastBlanks()
{
    while (true) {
        KITH_TRY_ASSIGN(const char c, peek());
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c;
        m_line += c == '\n' ? 1 : 0;
        skip();
    }
}

/// Takes one value of any kind, to be parsed by Qt; here only its end matters.
Result<> JsonRows::readValue(std::string* target)
{
    int depth = 0;
    bool isText = false;
    bool isEscaped = false;
    while (true) {
        KITH_TRY_ASSIGN(const char c, peek());
        if (c == '\0')
            return malformed();
        const bool endsPlain = !isText && depth == 0 && (c == ',' || c == ']' || c == '}' || c == ':');
        if (endsPlain)
            return {};
        skip();
        m_line += c == '\n' ? 1 : 0;
        if (target) {
            if (target->size() >= longestRecord)
                return error(Error::Code::InvalidInput,
                             tr("The record in line %1 is longer than 16 MB.").arg(m_row.line));
            *target += c;
        }
        if (isText) {
            isText = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
        const bool isWhole = !isText && depth == 0 && (c == '"' || c == '}' || c == ']');
        if (isWhole)
            return {};
    }
}

tl::unexpected<Error> JsonRows::malformed() const
{
    return error(Error::Code::InvalidInput,
                 tr("The file is no valid JSON: see line %1. Nothing was changed.").arg(m_line));
}

} // namespace kith
