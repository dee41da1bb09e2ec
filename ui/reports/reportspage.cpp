// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportspage.h"

#include "forms/formdesk.h"
#include "jobs/job.h"
#include "reports/reportchoices.h"
#include "reports/reportmodel.h"
#include "storage/bookpages.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

ReportsPage::ReportsPage(const Services& services, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_desk(new ReportDesk(services, this))
    , m_model(new ReportModel(this))
    , m_choices(new ReportChoices(services.book, this))
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
    layout->addWidget(m_choices);
    connect(m_choices, &ReportChoices::reportChanged, this, &ReportsPage::takeReport);
    connect(m_choices, &ReportChoices::changed, &m_pause, qOverload<>(&QTimer::start));
    m_filter = new FilterBar(this);
    layout->addWidget(m_filter);
    makeTable();
    layout->addWidget(m_card, 1);
    makeActions();
    setFocusProxy(m_choices);
    connect(&services.book, &Book::changed, this, &ReportsPage::refresh);
    takeReport();
}

void ReportsPage::makeActions()
{
    const auto make = [this](const QString& text, const QKeySequence& key, const std::function<void()>& act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto file = [this](ReportFile form) {
        return [this, form] {
            save(form);
        };
    };
    m_fileActions = {
        make(tr("&Print …"), QKeySequence(Qt::CTRL | Qt::Key_P),
             [this] {
                 if (m_model->table())
                     m_desk->preview(m_model->table());
             }),
        make(tr("Save as P&DF …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), file(ReportFile::Pdf)),
        make(tr("Save as &CSV …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), file(ReportFile::Csv)),
        make(tr("Save as &XLSX …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), file(ReportFile::Xlsx)),
        make(tr("Save as &JSON …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), file(ReportFile::Json)),
    };
    m_actions = {
        make(tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F),
             [this] {
                 m_filter->line()->setFocus(Qt::ShortcutFocusReason);
                 m_filter->line()->selectAll();
             }),
        make(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_services.forms.openLog(0); })};
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
    return m_choices->report();
}

Result<ReportParameters> ReportsPage::parameters() const
{
    KITH_TRY_ASSIGN(ReportParameters parameters, m_choices->parameters());
    if (!report().filterKind.isEmpty())
        parameters.filter = m_filter->text().trimmed();
    return parameters;
}

void ReportsPage::takeReport()
{
    const bool isFiltered = !report().filterKind.isEmpty();
    m_filter->setVisible(isFiltered);
    m_actions.front()->setEnabled(isFiltered);
    setUpFilter();
    m_pause.start();
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

void ReportsPage::make()
{
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    const auto wanted = parameters();
    const int number = ++m_asked;
    if (!wanted) {
        m_problem = wanted.error().message;
        m_model->show(nullptr);
        showEmptiness(tr("The report cannot be made"), m_problem);
        return;
    }
    const ReportParameters& asked = *wanted;
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
    for (QAction* action : std::as_const(m_fileActions))
        action->setEnabled(true);
    Q_EMIT statusChanged();
}

void ReportsPage::showEmptiness(const QString& title, const QString& reason)
{
    m_empty->show(title, reason, {});
    m_card->cover(m_empty);
    m_empty->setVisible(true);
    for (QAction* action : std::as_const(m_fileActions))
        action->setEnabled(m_model->table() != nullptr);
    Q_EMIT statusChanged();
}

QString ReportsPage::status() const
{
    return m_model->table() ? tr("%Ln row(s)", nullptr, int(m_model->table()->rowCount())) : QString();
}

void ReportsPage::refresh()
{
    m_choices->refresh();
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
    QVariantMap state = m_choices->state();
    state.insert(u"filter"_s, m_filter->text());
    return state;
}

void ReportsPage::restoreState(const QVariantMap& state)
{
    m_choices->restore(state);
    m_filter->setText(state.value(u"filter"_s).toString());
}

void ReportsPage::searchFor(const QString& words)
{
    m_filter->setText(words);
}

} // namespace kith
