// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listsums.h"

#include "models/celltext.h"
#include "models/recordtablemodel.h"
#include "storage/book.h"
#include "storage/bookpages.h"

using namespace Qt::StringLiterals;

namespace kith {

ListSums::ListSums(Book& book, const RecordTableModel& model, Filter filter, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_model(model)
    , m_filter(std::move(filter))
    , m_summing(book)
{
    constexpr int pause = 250; // milliseconds: many changes are summed once
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ListSums::sum);
    connect(&book, &Book::changed, &m_pause, qOverload<>(&QTimer::start));
}

void ListSums::renew()
{
    m_text.clear();
    m_pause.start();
}

void ListSums::sum()
{
    m_text.clear();
    const auto schema = m_book.schema();
    const EntityInfo& entity = schema->entity(m_model.kind());
    std::vector<int> fields;
    for (const int field : totalledFields(entity)) {
        if (m_model.columns().contains(entity.fields[size_t(field)].name))
            fields.push_back(field);
    }
    const auto filter = m_filter();
    if (fields.empty() || !filter) {
        m_summing.cancel();
        Q_EMIT changed();
        return;
    }
    const PageRequest request{.kind = entity.name, .filter = *filter};
    const auto work = [request, fields, schema, context = filterContext(m_book)](Connection& connection) {
        return totals(connection, *schema, context, request, fields);
    };
    m_summing.ask<std::vector<FieldTotal>>(work, [this](const Result<std::vector<FieldTotal>>& sums) {
        if (sums)
            show(*sums);
    });
}

void ListSums::show(const std::vector<FieldTotal>& sums)
{
    const auto schema = m_book.schema();
    const EntityInfo& entity = schema->entity(m_model.kind());
    const ShownIn in{.currency = m_book.currency()};
    QStringList parts;
    for (const FieldTotal& total : sums) {
        if (total.count == 0 || size_t(total.field) >= entity.fields.size())
            continue;
        const Field& field = entity.fields[size_t(total.field)];
        const QString sum = leftToRight(shortText(field, total.sum, in));
        const QString average = leftToRight(shortText(field, total.sum / total.count, in));
        parts.append(tr("%1: %2 in all, %3 on average").arg(isolated(field.title()), sum, average));
    }
    m_text = parts.join(u" · "_s);
    Q_EMIT changed();
}

} // namespace kith
