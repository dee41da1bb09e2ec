// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "jobs/job.h"
#include "reports/reportmodel.h"
#include "shell/taste.h"
#include "storage/bookpages.h"
#include "storage/recordreader.h"
#include "storage/search.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QDate firstOfQuarter(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

} // namespace

std::pair<QDate, QDate> daysOf(UsualPeriod period, QDate today, Qt::DayOfWeek weekStart)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case UsualPeriod::ThisWeek: {
        const QDate first = today.addDays(-((today.dayOfWeek() - int(weekStart) + 7) % 7));
        return {first, first.addDays(6)};
    }
    case UsualPeriod::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case UsualPeriod::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case UsualPeriod::ThisQuarter:
        return {firstOfQuarter(today), firstOfQuarter(today).addMonths(3).addDays(-1)};
    case UsualPeriod::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case UsualPeriod::All:
    case UsualPeriod::FromTo:
        break;
    }
    return {};
}

ReportsPage::ReportsPage(const Services& services, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_desk(new ReportDesk(services, this))
    , m_model(new ReportModel(this))
{
    constexpr int pause = 200; // milliseconds
    connect(m_desk, &ReportDesk::told, this, &WindowPage::told);
    connect(m_desk, &ReportDesk::failed, this, &WindowPage::failed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::make);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    layout->setSpacing(metrics::Medium);
    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics::Small);
    layout->addLayout(m_row);
    makeChoices();
    m_filter = new FilterBar(this);
    layout->addWidget(m_filter);
    makeTable();
    layout->addWidget(m_card, 1);
    makeActions();
    setFocusProxy(m_reports);
    connect(&services.book, &Book::changed, this, &ReportsPage::refresh);
    takeReport();
}

void ReportsPage::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const std::function<void()>& act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    add(tr("&Print …"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        if (m_model->table())
            m_desk->preview(m_model->table());
    });
    add(tr("Save as P&DF …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { save(ReportFile::Pdf); });
    add(tr("Save as &CSV …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { save(ReportFile::Csv); });
    add(tr("Save as &XLSX …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), [this] { save(ReportFile::Xlsx); });
    add(tr("Save as &JSON …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { save(ReportFile::Json); });
    add(tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_filter->line()->setFocus(Qt::ShortcutFocusReason);
        m_filter->line()->selectAll();
    });
}

QComboBox* ReportsPage::addBox(const QString& name, const QString& label, const QKeySequence& key)
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

QDateEdit* ReportsPage::addDay(const QString& name, const QString& label)
{
    auto* day = new QDateEdit(QDate::currentDate(), this);
    day->setObjectName(name);
    day->setAccessibleName(label);
    day->setToolTip(label);
    day->setCalendarPopup(true);
    connect(day, &QDateEdit::dateChanged, &m_pause, qOverload<>(&QTimer::start));
    m_row->addWidget(day);
    return day;
}

void ReportsPage::makeChoices()
{
    m_reports = addBox(u"reports"_s, tr("Report"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_1));
    for (const Report& report : reports()) {
        m_reports->addItem(report.shownTitle(), report.name);
        m_reports->setItemData(m_reports->count() - 1, report.shownSummary(), Qt::ToolTipRole);
    }
    m_periods = addBox(u"period"_s, tr("Period"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_2));
    fillPeriods();
    m_from = addDay(u"from"_s, tr("First day"));
    m_to = addDay(u"to"_s, tr("Last day"));
    m_groupings = addBox(u"grouping"_s, tr("Counted by"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_3));
    m_customer = new QLineEdit(this);
    m_customer->setObjectName(u"customer"_s);
    m_customer->setAccessibleName(tr("Customer"));
    m_customer->setPlaceholderText(tr("Whose profile? Type a name"));
    m_customer->setMinimumWidth(metrics::DetailWidth);
    auto* completer = new QCompleter(new QStandardItemModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_customer->setCompleter(completer);
    connect(m_customer, &QLineEdit::textEdited, this, &ReportsPage::offerCustomers);
    connect(m_customer, &QLineEdit::returnPressed, this, &ReportsPage::takeCustomer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        m_record = index.data(idRole).toLongLong();
        m_pause.start();
    });
    m_row->addWidget(m_customer);
    m_row->addStretch();
    connect(m_reports, &QComboBox::currentIndexChanged, this, &ReportsPage::takeReport);
    connect(m_periods, &QComboBox::currentIndexChanged, this, &ReportsPage::takePeriod);
    connect(m_groupings, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
}

void ReportsPage::fillPeriods()
{
    const auto add = [this](const QString& text, UsualPeriod period) {
        m_periods->addItem(text, int(period));
    };
    add(tr("Any time"), UsualPeriod::All);
    add(tr("This week"), UsualPeriod::ThisWeek);
    add(tr("This month"), UsualPeriod::ThisMonth);
    add(tr("Last month"), UsualPeriod::LastMonth);
    add(tr("This quarter"), UsualPeriod::ThisQuarter);
    add(tr("This year"), UsualPeriod::ThisYear);
    add(tr("From … to …"), UsualPeriod::FromTo);
}

void ReportsPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Report"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_card = new Card(m_table, this);
    m_empty = new EmptyState(m_card);
    m_empty->hide();
}

const Report& ReportsPage::report() const
{
    return *findReport(m_reports->currentData().toString());
}

ReportParameters ReportsPage::parameters() const
{
    const Report& asked = report();
    ReportParameters parameters;
    if (asked.takesPeriod) {
        const auto period = UsualPeriod(m_periods->currentData().toInt());
        const auto days = daysOf(period, QDate::currentDate(), firstDayOfWeek());
        const bool isOwn = period == UsualPeriod::FromTo;
        parameters.from = isOwn ? m_from->date() : days.first;
        parameters.to = isOwn ? m_to->date() : days.second;
    }
    if (!asked.groupings.empty() && m_groupings->currentData().toInt() >= 0)
        parameters.by = ReportGrouping(m_groupings->currentData().toInt());
    if (!asked.filterKind.isEmpty())
        parameters.filter = m_filter->text().trimmed();
    if (!asked.recordKind.isEmpty())
        parameters.record = m_record;
    return parameters;
}

void ReportsPage::takeReport()
{
    const Report& asked = report();
    m_periods->setVisible(asked.takesPeriod);
    m_groupings->setVisible(!asked.groupings.empty());
    m_customer->setVisible(!asked.recordKind.isEmpty());
    m_filter->setVisible(!asked.filterKind.isEmpty());
    for (QAction* action : std::as_const(m_actions)) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F))
            action->setEnabled(!asked.filterKind.isEmpty());
    }
    fillGroupings();
    setUpFilter();
    takePeriod();
}

void ReportsPage::fillGroupings()
{
    const QSignalBlocker quiet(m_groupings);
    const Report& asked = report();
    m_groupings->clear();
    if (!asked.isAlwaysGrouped)
        m_groupings->addItem(tr("In one list"), -1);
    for (const ReportGrouping grouping : asked.groupings)
        m_groupings->addItem(groupingTitle(grouping), int(grouping));
}

void ReportsPage::setUpFilter()
{
    Book& book = m_services.book;
    const QString kind = report().filterKind;
    if (kind.isEmpty())
        return;
    const auto schema = book.schema();
    m_filter->setText({});
    m_filter->setFields(std::shared_ptr<const EntityInfo>(schema, &schema->entity(kind)), {},
                        [&book, kind](const QString& text) {
                            const auto now = book.schema();
                            return checkedFilter(book, now->entity(kind), text);
                        });
    m_filter->line()->setExample(kind == "interaction"_L1 ? u"kind = call and owner = me"_s : u"city = Huế"_s);
    connect(m_filter, &FilterBar::asked, &m_pause, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus), Qt::UniqueConnection);
}

void ReportsPage::takePeriod()
{
    const bool isOwn = report().takesPeriod && UsualPeriod(m_periods->currentData().toInt()) == UsualPeriod::FromTo;
    m_from->setVisible(isOwn);
    m_to->setVisible(isOwn);
    m_pause.start();
}

void ReportsPage::offerCustomers()
{
    constexpr int most = 12;
    auto* offers = static_cast<QStandardItemModel*>(m_customer->completer()->model());
    offers->clear();
    const int customers = m_services.book.schema()->entity(u"customer").number;
    const auto hits = Search(m_services.book).find(m_customer->text(), most, {customers});
    for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>()) {
        auto* offer = new QStandardItem(hit.title);
        offer->setData(hit.id, idRole);
        offers->appendRow(offer);
    }
}

/// Return means the first of those that are offered.
void ReportsPage::takeCustomer()
{
    offerCustomers();
    const auto* offers = static_cast<QStandardItemModel*>(m_customer->completer()->model());
    if (offers->rowCount() == 0)
        return;
    m_record = offers->item(0)->data(idRole).toLongLong();
    m_customer->setText(offers->item(0)->text());
    m_pause.start();
}

void ReportsPage::make()
{
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    const ReportParameters asked = parameters();
    const int number = ++m_asked;
    if (!report().recordKind.isEmpty() && asked.record == 0) {
        m_model->show(nullptr);
        showEmptiness(tr("Whose profile?"), tr("Type the customer's name above, or open the customer and choose "
                                               "“Print profile”."));
        return;
    }
    m_job = m_desk->make(report(), asked, [this, asked, number](const Result<ReportDesk::Table>& table) {
        if (number != m_asked)
            return;
        m_shown = asked;
        show(table);
    });
}

void ReportsPage::show(const Result<ReportDesk::Table>& table)
{
    m_job = nullptr;
    m_problem.clear();
    if (!table) {
        m_problem = table.error().message;
        m_model->show(nullptr);
        showEmptiness(tr("The report cannot be made"), m_problem);
        return;
    }
    m_model->show(*table);
    if ((*table)->rowCount() == 0)
        showEmptiness(tr("Nothing was found"), tr("There is nothing in this period, or for this filter."));
    else
        m_card->cover(nullptr);
    m_empty->setVisible((*table)->rowCount() == 0);
    m_table->resizeColumnsToContents();
    constexpr int widest = 360; // pixels
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column) + metrics::Large));
    for (QAction* action : std::as_const(m_actions).mid(0, 5))
        action->setEnabled(true);
    Q_EMIT statusChanged();
}

void ReportsPage::showEmptiness(const QString& title, const QString& reason)
{
    m_empty->show(title, reason, {});
    m_card->cover(m_empty);
    m_empty->setVisible(true);
    for (QAction* action : std::as_const(m_actions).mid(0, 5))
        action->setEnabled(m_model->table() != nullptr);
    Q_EMIT statusChanged();
}

QString ReportsPage::status() const
{
    return m_model->table() ? tr("%Ln row(s)", nullptr, int(m_model->table()->rowCount())) : QString();
}

void ReportsPage::refresh()
{
    if (isVisible())
        m_pause.start();
    else
        m_isStale = true; // nobody looks: made when somebody does
}

void ReportsPage::showEvent(QShowEvent* event)
{
    WindowPage::showEvent(event);
    if (std::exchange(m_isStale, false))
        m_pause.start();
}

void ReportsPage::save(ReportFile file)
{
    if (m_model->table())
        m_desk->save(m_model->table(), m_shown, file);
}

QVariantMap ReportsPage::saveState() const
{
    return {{u"report"_s, m_reports->currentData()},
            {u"period"_s, m_periods->currentData()},
            {u"from"_s, m_from->date()},
            {u"to"_s, m_to->date()},
            {u"by"_s, m_groupings->currentData()},
            {u"filter"_s, m_filter->text()}};
}

void ReportsPage::restoreState(const QVariantMap& state)
{
    const auto choose = [&state](QComboBox& box, const QString& name) {
        const int index = state.contains(name) ? box.findData(state.value(name)) : -1;
        if (index >= 0)
            box.setCurrentIndex(index);
    };
    choose(*m_reports, u"report"_s);
    if (const QDate from = state.value(u"from"_s).toDate(); from.isValid())
        m_from->setDate(from);
    if (const QDate to = state.value(u"to"_s).toDate(); to.isValid())
        m_to->setDate(to);
    choose(*m_periods, u"period"_s);
    choose(*m_groupings, u"by"_s);
    m_filter->setText(state.value(u"filter"_s).toString());
}

} // namespace kith
