// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listoutput.h"

#include "lists/recordlistview.h"
#include "reports/exportdialog.h"

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
    connect(print, &QAction::triggered, this, [this] { m_desk->previewReport(listReport(m_kind), shown()); });
    auto* out = new QAction(tr("Export …"), this);
    out->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    connect(out, &QAction::triggered, this, &ListOutput::exportList);
    m_actions = {print, out};
}

ReportParameters ListOutput::shown() const
{
    const IdList chosen = m_list.selected();
    ReportParameters parameters{.columns = m_list.model().columns()};
    parameters.ids = chosen.size() > 1 ? chosen : m_list.model().ids();
    return parameters;
}

void ListOutput::printProfile(qint64 customer)
{
    if (customer > 0)
        m_desk->previewReport(profileReport(), {.record = customer});
}

void ListOutput::exportList()
{
    auto* dialog = new ExportDialog(*m_desk, m_kind, shown(), &m_list);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kith
