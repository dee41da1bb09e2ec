// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "reports/report.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace kith {

class DateLine;
class PartyField;

/// What is asked of a report, but for its filter: which one, of what time, counted by what, about whom. Shows only what
/// the chosen report takes.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(Book& book, QWidget* parent = nullptr);

    [[nodiscard]] const Report& report() const;
    /// InvalidInput where a day is typed that is none.
    [[nodiscard]] Result<ReportParameters> parameters() const;
    /// Offers the periods there are now: the business's year may have moved.
    void refresh();

    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap& state);

Q_SIGNALS:
    void reportChanged();
    void changed(); ///< anything else

private:
    QComboBox* addBox(const QString& name, const QString& label, const QKeySequence& key);
    DateLine* addDay(const QString& name, const QString& label);
    void addCustomer();
    void fillPeriods();
    void fillGroupings();
    void takeReport();
    void takePeriod();
    [[nodiscard]] bool isFromTo() const;

    Book& m_book;
    QHBoxLayout* m_row;
    QComboBox* m_reports = nullptr;
    QComboBox* m_periods = nullptr;
    DateLine* m_from = nullptr;
    DateLine* m_to = nullptr;
    QComboBox* m_groupings = nullptr;
    PartyField* m_customer = nullptr;
};

} // namespace kith
