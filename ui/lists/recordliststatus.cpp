// SPDX-License-Identifier: GPL-3.0-or-later
// What the status line says of a list: how many of how many, and the sums of all of them.
#include "lists/recordlistview.h"
#include "lists/viewtabs.h"
#include "models/celltext.h"
#include "storage/bookpages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

QString RecordListView::status() const
{
    return m_sums.isEmpty() || !m_model->isComplete() ? countText() : countText() + u" · "_s + m_sums;
}

QString RecordListView::countText() const
{
    const QLocale locale;
    const QString count = locale.toString(m_model->rowCount());
    if (!m_model->isComplete())
        return m_query.isFiltered() ? tr("Filtering …") : tr("%1 shown, counting …").arg(count);
    if (m_extent != SearchWorker::Extent::All)
        return tr("More than %1 found").arg(count);
    if (m_query.isAll())
        return tr("All %Ln", nullptr, m_model->rowCount());
    return m_all < 0 ? tr("%Ln found", nullptr, m_model->rowCount())
                     : tr("%1 of %2").arg(count, locale.toString(m_all));
}

bool RecordListView::isListed() const
{
    const bool isSearched = m_query.words.isEmpty() || (m_isFound && m_extent == SearchWorker::Extent::All);
    return isSearched && m_model->isComplete();
}

void RecordListView::restoreView(const QVariantMap& layout)
{
    m_columns->restore(QJsonObject::fromVariantMap(layout));
}

FilterResult<ListQuery> RecordListView::readQuery(const QString& text) const
{
    Book& book = m_services.book;
    const auto schema = book.schema();
    const EntityInfo& kind = schema->entity(m_model->kind());
    return readListQuery(text, kind, [&](const QString& part) { return checkedFilter(book, kind, part); });
}

void RecordListView::setWhole(qint64 count)
{
    if (holdsForAll(m_narrowing))
        m_all = count;
    Q_EMIT statusChanged();
}

void RecordListView::saveView()
{
    m_views->saveAs();
}

void RecordListView::sum()
{
    m_sums.clear();
    std::vector<int> fields;
    for (const int field : totalledFields(entity())) {
        if (m_model->columns().contains(entity().fields[size_t(field)].name))
            fields.push_back(field);
    }
    // What words found is listed, not filtered: its rows are on the screen.
    if (fields.empty() || !m_query.words.isEmpty()) {
        m_summing.cancel();
        Q_EMIT statusChanged();
        return;
    }
    Book& book = m_services.book;
    const PageRequest request{.kind = m_model->kind(), .filter = filter()};
    const auto work = [request, fields, schema = book.schema(), context = filterContext(book)](Connection& connection) {
        return totals(connection, *schema, context, request, fields);
    };
    m_summing.ask<std::vector<FieldTotal>>(work, [this](const Result<std::vector<FieldTotal>>& sums) {
        if (sums)
            showSums(*sums);
    });
}

void RecordListView::showSums(const std::vector<FieldTotal>& sums)
{
    const ShownIn in{.currency = m_services.book.currency()};
    QStringList parts;
    for (const FieldTotal& total : sums) {
        if (total.count == 0 || size_t(total.field) >= entity().fields.size())
            continue;
        const Field& field = entity().fields[size_t(total.field)];
        const QString sum = leftToRight(shortText(field, total.sum, in));
        const QString average = leftToRight(shortText(field, total.sum / total.count, in));
        parts.append(tr("%1: %2 in all, %3 on average").arg(isolated(field.title()), sum, average));
    }
    m_sums = parts.join(u" · "_s);
    Q_EMIT statusChanged();
}

} // namespace kith
