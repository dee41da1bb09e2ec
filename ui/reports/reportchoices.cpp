// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportchoices.h"

#include "activity/partyfield.h"
#include "forms/dateline.h"
#include "models/celltext.h"
#include "storage/book.h"
#include "style/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// In the box of periods, beside the names of the calendar's.
const QString anyTime;
const QString fromTo = u"from to"_s;

} // namespace

ReportChoices::ReportChoices(Book& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::Small);
    m_reports = addBox(u"reports"_s, tr("Report"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_1));
    for (const Report& report : reports()) {
        m_reports->addItem(report.shownTitle(), report.name);
        m_reports->setItemData(m_reports->count() - 1, report.shownSummary(), Qt::ToolTipRole);
    }
    m_periods = addBox(u"period"_s, tr("Period"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_2));
    fillPeriods();
    m_from = addDay(u"from"_s, tr("First day"));
    m_to = addDay(u"to"_s, tr("Last day"));
    m_from->setText(daysOf({CalendarUnit::Month, 0}, QDate::currentDate(), {}).begin.toString(Qt::ISODate));
    m_groupings = addBox(u"grouping"_s, tr("Counted by"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_3));
    addCustomer();
    m_row->addStretch();
    setFocusProxy(m_reports);
    connect(m_reports, &QComboBox::currentIndexChanged, this, [this] {
        takeReport();
        Q_EMIT reportChanged();
    });
    connect(m_periods, &QComboBox::currentIndexChanged, this, [this] {
        takePeriod();
        Q_EMIT changed();
    });
    connect(m_groupings, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    takeReport();
}

QComboBox* ReportChoices::addBox(const QString& name, const QString& label, const QKeySequence& key)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(u"%1 (%2)"_s.arg(label, key.toString(QKeySequence::NativeText)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* lead = new QAction(label, box);
    lead->setShortcut(key);
    connect(lead, &QAction::triggered, box, [box] { box->setFocus(Qt::ShortcutFocusReason); });
    addAction(lead);
    m_row->addWidget(box);
    return box;
}

DateLine* ReportChoices::addDay(const QString& name, const QString& label)
{
    constexpr int letters = 16;
    auto* day = new DateLine(QDate::currentDate().toString(Qt::ISODate), this);
    day->setObjectName(name);
    day->setAccessibleName(label);
    day->setToolTip(label);
    day->setPlaceholderText(label);
    day->setFixedWidth(day->fontMetrics().averageCharWidth() * letters + metrics::Huge);
    day->setLean(NaturalReading::Lean::Back);
    connect(day, &QLineEdit::textChanged, this, &ReportChoices::changed);
    m_row->addWidget(day);
    return day;
}

void ReportChoices::addCustomer()
{
    m_customer = new PartyField(customerSource(m_book), this);
    m_customer->setObjectName(u"customer"_s);
    m_customer->setAccessibleName(tr("Customer"));
    m_customer->setPlaceholderText(tr("Whose profile? Type a name"));
    m_customer->setMinimumWidth(metrics::DetailWidth);
    connect(m_customer, &PartyField::chosen, this, &ReportChoices::changed);
    // Queued: Return comes here before the list of the offered ones tells which of them it chose.
    connect(
        m_customer, &QLineEdit::returnPressed, this,
        [this] {
            if (m_customer->party().isChosen())
                return;
            m_customer->search();
            m_customer->chooseFirst(); // Return means the first of those that are offered
        },
        Qt::QueuedConnection);
    m_row->addWidget(m_customer);
}

void ReportChoices::fillPeriods()
{
    m_periods->addItem(tr("Any time"), anyTime);
    const auto add = [this](const QString& text, CalendarUnit unit, int distance) {
        m_periods->addItem(text, toText(CalendarPeriod{unit, distance}));
    };
    add(tr("This week"), CalendarUnit::Week, 0);
    add(tr("Last week"), CalendarUnit::Week, -1);
    add(tr("This month"), CalendarUnit::Month, 0);
    add(tr("Last month"), CalendarUnit::Month, -1);
    add(tr("This quarter"), CalendarUnit::Quarter, 0);
    add(tr("Last quarter"), CalendarUnit::Quarter, -1);
    add(tr("This year"), CalendarUnit::Year, 0);
    add(tr("Last year"), CalendarUnit::Year, -1);
    if (m_book.calendar().fiscalYearStart != 1) { // else they are the same
        add(tr("This fiscal year"), CalendarUnit::FiscalYear, 0);
        add(tr("Last fiscal year"), CalendarUnit::FiscalYear, -1);
        add(tr("This quarter of the fiscal year"), CalendarUnit::FiscalQuarter, 0);
        add(tr("Last quarter of the fiscal year"), CalendarUnit::FiscalQuarter, -1);
    }
    m_periods->addItem(tr("From … to …"), fromTo);
}

void ReportChoices::refresh()
{
    const QSignalBlocker quietPeriods(m_periods);
    const QSignalBlocker quietGroupings(m_groupings);
    const QVariant chosen = m_periods->currentData();
    m_periods->clear();
    fillPeriods();
    m_periods->setCurrentIndex(qMax(0, m_periods->findData(chosen)));
    const QVariant grouping = m_groupings->currentData();
    fillGroupings();
    m_groupings->setCurrentIndex(qMax(0, m_groupings->findData(grouping)));
    takePeriod();
}

void ReportChoices::fillGroupings()
{
    const QSignalBlocker quiet(m_groupings);
    const Report& asked = report();
    m_groupings->clear();
    if (!asked.isAlwaysGrouped)
        m_groupings->addItem(tr("In one list"), -1);
    for (const ReportGrouping grouping : asked.groupings)
        m_groupings->addItem(groupingTitle(grouping, m_book.calendar()), int(grouping));
}

const Report& ReportChoices::report() const
{
    return *findReport(m_reports->currentData().toString());
}

bool ReportChoices::isFromTo() const
{
    return report().takesPeriod && m_periods->currentData() == fromTo;
}

Result<ReportParameters> ReportChoices::parameters() const
{
    const Report& asked = report();
    ReportParameters parameters;
    if (isFromTo()) {
        for (const DateLine* line : {m_from, m_to}) {
            if (!line->text().trimmed().isEmpty() && !line->meant())
                return error(Error::Code::InvalidInput,
                             tr("“%1” is no day. Write it as 2026-08-31, or pick it with Alt+Down.").arg(line->text()));
        }
        parameters.from = m_from->meant().value_or(NaturalTime()).date;
        parameters.to = m_to->meant().value_or(NaturalTime()).date;
    } else if (asked.takesPeriod) {
        if (const auto period = parseCalendarPeriod(m_periods->currentData().toString()))
            parameters.take(daysOf(*period, QDate::currentDate(), m_book.calendar()));
    }
    if (!asked.groupings.empty() && m_groupings->currentData().toInt() >= 0)
        parameters.by = ReportGrouping(m_groupings->currentData().toInt());
    if (!asked.recordKind.isEmpty())
        parameters.record = m_customer->party().customer;
    return parameters;
}

void ReportChoices::takeReport()
{
    const Report& asked = report();
    m_periods->setVisible(asked.takesPeriod);
    m_groupings->setVisible(!asked.groupings.empty());
    m_customer->setVisible(!asked.recordKind.isEmpty());
    fillGroupings();
    takePeriod();
}

void ReportChoices::takePeriod()
{
    m_from->setVisible(isFromTo());
    m_to->setVisible(isFromTo());
}

QVariantMap ReportChoices::state() const
{
    return {{u"report"_s, m_reports->currentData()},
            {u"period"_s, m_periods->currentData()},
            {u"from"_s, m_from->text()},
            {u"to"_s, m_to->text()},
            {u"by"_s, m_groupings->currentData()}};
}

void ReportChoices::restore(const QVariantMap& state)
{
    const auto choose = [&state](QComboBox& box, const QString& name) {
        const int index = state.contains(name) ? box.findData(state.value(name)) : -1;
        if (index >= 0)
            box.setCurrentIndex(index);
    };
    choose(*m_reports, u"report"_s);
    if (state.contains(u"from"_s)) {
        m_from->setText(state.value(u"from"_s).toString());
        m_to->setText(state.value(u"to"_s).toString());
    }
    choose(*m_periods, u"period"_s);
    choose(*m_groupings, u"by"_s);
}

} // namespace kith
