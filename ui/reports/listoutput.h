// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"

#include <QAction>

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
    /// Selected rows are meant where there are several, else all that are listed.
    [[nodiscard]] ReportParameters shown() const;
    void exportList();

    RecordListView& m_list;
    QString m_kind;
    ReportDesk* m_desk;
    QList<QAction*> m_actions;
};

} // namespace kith
