// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"
#include "shell/windowpage.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QTableView;

namespace kith {

class Card;
class EmptyState;
class FilterBar;
class ReportModel;

/// The reports there are: one is chosen, asked for a period, a grouping, a filter, shown as a table, and goes out on
/// paper or as a file.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QAction* primaryAction() const override { return m_actions.front(); }
    [[nodiscard]] Icon primaryIcon() const override { return Icon::Print; }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;

    [[nodiscard]] const Report& report() const;
    /// What is asked for now.
    [[nodiscard]] ReportParameters parameters() const;
    [[nodiscard]] ReportModel& model() const { return *m_model; }
    /// The report is made and shown.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_job; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void makeChoices();
    void makeTable();
    QComboBox* addBox(const QString& name, const QString& label, const QKeySequence& key);
    QDateEdit* addDay(const QString& name, const QString& label);
    void fillGroupings();
    void fillPeriods();
    void takePeriod();
    void takeReport();
    void takeCustomer();
    void setUpFilter();
    void offerCustomers();
    void make();
    void show(const Result<ReportDesk::Table>& table);
    void showEmptiness(const QString& title, const QString& reason);
    void save(ReportFile file);

    Services m_services;
    ReportDesk* m_desk;
    ReportModel* m_model;
    QList<QAction*> m_actions;
    QHBoxLayout* m_row = nullptr;
    QComboBox* m_reports = nullptr;
    QComboBox* m_periods = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_groupings = nullptr;
    QLineEdit* m_customer = nullptr;
    FilterBar* m_filter = nullptr;
    QTableView* m_table = nullptr;
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer m_pause; ///< a moment after the last change
    QPointer<Job> m_job;
    int m_asked = 0; ///< how often; an answer to an earlier question is dropped
    qint64 m_record = 0;
    ReportParameters m_shown{}; ///< what the table answers
    QString m_problem;
    bool m_isStale = false; ///< the book changed while the page was hidden
};

/// A stretch of days one often asks for.
enum class UsualPeriod { All, ThisWeek, ThisMonth, LastMonth, ThisQuarter, ThisYear, FromTo };
/// Its first and last day, seen from today; invalid days for All and FromTo.
[[nodiscard]] std::pair<QDate, QDate> daysOf(UsualPeriod period, QDate today, Qt::DayOfWeek weekStart);

} // namespace kith
