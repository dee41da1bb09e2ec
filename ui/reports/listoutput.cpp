// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listoutput.h"

#include "lists/recordlistview.h"
#include "reports/exportdialog.h"
#include "storage/book.h"
#include "widgets/filterbar.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

ListOutput::ListOutput(const Services& services, RecordListView& list, const QString& kind)
    : QObject(&list)
    , m_list(list)
    , m_kind(kind)
    , m_desk(new ReportDesk(services, &list))
{
    connect(m_desk, &ReportDesk::told, this, &ListOutput::told);
    connect(m_desk, &ReportDesk::failed, this, &ListOutput::failed);
    auto* print = new QAction(tr("Print list …"), this);
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(print, &QAction::triggered, this, [this] {
        withShown([this](const ReportParameters& shown) {
            const auto schema = m_desk->services().book.schema();
            m_desk->previewReport(listReport(schema->entity(m_kind)), shown);
        });
    });
    auto* out = new QAction(tr("Export …"), this);
    out->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    connect(out, &QAction::triggered, this,
            [this] { withShown([this](const ReportParameters& shown) { exportList(shown); }); });
    m_actions = {print, out};
    connect(&m_list.model(), &RecordTableModel::listed, this, &ListOutput::useShown);
    connect(&m_list, &RecordListView::failed, this, [this] { m_waiting = {}; });
}

void ListOutput::withShown(const std::function<void(const ReportParameters&)>& use)
{
    m_waiting = {};
    if (const IdList chosen = m_list.selected(); chosen.size() > 1) {
        use(shown(chosen));
        return;
    }
    m_waiting = use;
    m_list.filterBar().askNow();
    useShown();
}

void ListOutput::useShown()
{
    if (!m_waiting || !m_list.isListed())
        return;
    // Who went to another page meanwhile is not called back.
    if (const auto use = std::exchange(m_waiting, {}); m_list.isVisible())
        use(shown(m_list.model().ids()));
}

ReportParameters ListOutput::shown(const IdList& ids) const
{
    ReportParameters parameters{.columns = m_list.model().columns()};
    parameters.ids = ids;
    return parameters;
}

void ListOutput::printProfile(qint64 customer)
{
    if (customer > 0)
        m_desk->previewReport(profileReport(), {.record = customer});
}

void ListOutput::exportList(const ReportParameters& shown)
{
    auto* dialog = new ExportDialog(*m_desk, m_kind, shown, &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kith
