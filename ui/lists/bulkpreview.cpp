// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bulkpreview.h"

#include "models/celltext.h"
#include "schema/validation.h"
#include "storage/referencenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t rowsShown = 50;
constexpr ptrdiff_t recordsAtOnce = 500;

class Preview
{
public:
    Preview(Connection& connection, const BulkQuestion& question)
        : m_connection(connection)
        , m_question(question)
        , m_entity(question.schema->entity(question.kind))
        , m_field(m_entity.fields[size_t(question.field)])
        , m_names(connection, question.schema)
    {
    }

    Result<BulkPreview> run()
    {
        KITH_TRY(readTyped());
        KITH_TRY_ASSIGN(Pages pages,
                        Pages::create(m_connection, m_question.schema, m_question.collation, m_question.filter));
        BulkPreview preview;
        const IdList& ids = m_question.ids;
        for (auto at = ids.begin(); at != ids.end();) {
            const auto end = at + std::min(recordsAtOnce, ids.end() - at);
            KITH_TRY_ASSIGN(const auto records,
                            pages.fetch(m_entity.name, IdList(at, end), {m_entity.titleField, m_question.field}));
            for (const Record& record : records)
                KITH_TRY(compare(record, preview));
            at = end;
        }
        return preview;
    }

private:
    Result<> readTyped()
    {
        if (m_field.type == FieldType::References) {
            for (const QString& part : m_question.typed.split(m_question.typed.contains(u';') ? u';' : u',')) {
                if (!part.trimmed().isEmpty())
                    m_typedNames.append(part.trimmed());
            }
            return {};
        }
        if (m_question.typed.isEmpty())
            return {};
        if (m_field.type == FieldType::Reference) {
            KITH_TRY_ASSIGN(const qint64 id, m_names.find(m_question.schema->entity(m_field.target), m_question.typed));
            m_value = id;
            return {};
        }
        KITH_TRY_ASSIGN(m_value, fromText(m_field, m_question.typed, m_question.text));
        if (const QString problem = problemWith(m_field, m_value); !problem.isEmpty())
            return error(Error::Code::InvalidInput, problem);
        return {};
    }

    Result<> compare(const Record& record, BulkPreview& preview)
    {
        const Value& before = record.values[size_t(m_question.field)];
        KITH_TRY_ASSIGN(const QString old, shown(before));
        QString now;
        if (m_field.type == FieldType::References) {
            now = namesAfter(old);
        } else {
            KITH_TRY_ASSIGN(now, shown(m_value));
        }
        if (now == old)
            return {};
        ++preview.changes;
        if (preview.rows.size() < rowsShown)
            preview.rows.push_back({textOf(record.values[size_t(m_entity.titleField)]), old, now});
        return {};
    }

    Result<QString> shown(const Value& value)
    {
        if (m_field.type == FieldType::Reference)
            return isNull(value) ? Result<QString>(QString()) : m_names.name(m_field.target, integerOf(value));
        if (const auto* ids = std::get_if<IdList>(&value))
            return m_names.names(m_field.target, *ids);
        return fullText(m_field, value, {.currency = m_question.text.currency});
    }

    [[nodiscard]] QString namesAfter(const QString& old) const
    {
        QStringList names = old.split(u"; "_s, Qt::SkipEmptyParts);
        if (m_question.way == BulkQuestion::Way::Set)
            names.clear();
        for (const QString& name : m_typedNames) {
            if (m_question.way == BulkQuestion::Way::TakeAway)
                names.removeAll(name);
            else if (!names.contains(name))
                names.append(name);
        }
        return names.join(u"; "_s);
    }

    Connection& m_connection;
    const BulkQuestion& m_question;
    const EntityInfo& m_entity;
    const Field& m_field;
    ReferenceNames m_names;
    Value m_value{};
    QStringList m_typedNames;
};

} // namespace

Result<BulkPreview> bulkPreview(const BulkQuestion& question)
{
    KITH_TRY_ASSIGN(const auto connection, question.open());
    return Preview(*connection, question).run();
}

} // namespace kith
