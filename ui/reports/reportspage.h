// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"
#include "shell/windowpage.h"

#include <QPointer>
#include <QTimer>

class QTableView;

namespace kith {

class Card;
class EmptyState;
class FilterBar;
class ReportChoices;
class ReportModel;

/// The reports there are: one is chosen, asked for a period, a grouping, a filter, shown as a table, and goes out on
/// paper or as a file.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QList<QAction*> fileActions() const override { return m_fileActions; }
    [[nodiscard]] QAction* primaryAction() const override { return m_fileActions.front(); }
    [[nodiscard]] Icon primaryIcon() const override { return Icon::Print; }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void searchFor(const QString& words) override;

    [[nodiscard]] const Report& report() const;
    /// What is asked for now.
    [[nodiscard]] Result<ReportParameters> parameters() const;
    [[nodiscard]] ReportModel& model() const { return *m_model; }
    /// The report is made and shown.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_job; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void makeTable();
    void takeReport();
    void setUpFilter();
    void make();
    void show(const Result<ReportDesk::Table>& table);
    void showEmptiness(const QString& title, const QString& reason);
    void save(ReportFile file);

    Services m_services;
    ReportDesk* m_desk;
    ReportModel* m_model;
    QList<QAction*> m_fileActions; ///< these go out of the page: need a report that was made
    QList<QAction*> m_actions;
    ReportChoices* m_choices;
    FilterBar* m_filter = nullptr;
    QTableView* m_table = nullptr;
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer m_pause; ///< a moment after the last change
    QPointer<Job> m_job;
    int m_asked = 0;            ///< how often; an answer to an earlier question is dropped
    ReportParameters m_shown{}; ///< what the table answers
    QString m_problem;
    bool m_isStale = false; ///< the book changed while the page was hidden
};

} // namespace kith
