// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"

#include <QAction>

#include <functional>

namespace kith {

class RecordListView;

/// What a list shows, on paper and in files: its columns, its filter, its order.
class ListOutput : public QObject
{
    Q_OBJECT

public:
    ListOutput(const Services& services, RecordListView& list, const QString& kind);

    /// Print the list, export what is shown, export everything.
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    /// The profile of a customer, as it will be printed.
    void printProfile(qint64 customer);

Q_SIGNALS:
    void told(const QString& what);
    void failed(const kith::Error& error);

private:
    /// Selected rows are meant where there are several, else all that are listed: once all of them are there. What
    /// was asked for before waits no longer.
    void withShown(const std::function<void(const ReportParameters&)>& use);
    void useShown();
    [[nodiscard]] ReportParameters shown(const IdList& ids) const;
    void exportList(const ReportParameters& shown);

    RecordListView& m_list;
    QString m_kind;
    ReportDesk* m_desk;
    QList<QAction*> m_actions;
    std::function<void(const ReportParameters&)> m_waiting; ///< for the whole list
};

} // namespace kith
