// SPDX-License-Identifier: GPL-3.0-or-later
// What the status line says of a list: how many of how many, and the sums of all of them.
#include "lists/listsums.h"
#include "lists/recordlistview.h"

using namespace Qt::StringLiterals;

namespace kith {

QString RecordListView::status() const
{
    const QString& sums = m_sums->text();
    return sums.isEmpty() || !m_model->isComplete() ? countText() : countText() + u" · "_s + sums;
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

void RecordListView::setWhole(qint64 count)
{
    if (holdsForAll(m_narrowing))
        m_all = count;
    Q_EMIT statusChanged();
}

} // namespace kith
