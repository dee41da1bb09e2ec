// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitypage.h"

#include "activity/activitydetail.h"
#include "activity/choicebar.h"
#include "forms/formdesk.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "models/namecache.h"
#include "reports/listoutput.h"
#include "shell/savegate.h"
#include "storage/recordreader.h"
#include "style/metrics.h"
#include "widgets/filterbar.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

ChoiceBar::Choices choicesOf(const Field& field, const QString& all)
{
    ChoiceBar::Choices choices{{all, QString()}};
    for (const Choice& choice : field.choices)
        choices.emplace_back(field.choiceTitle(choice.key), u"%1 = %2"_s.arg(field.name, choice.key));
    return choices;
}

} // namespace

ActivityListPage::ActivityListPage(const Services& services, const QString& kind, const QStringList& columns,
                                   QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_list(new RecordListView(services, kind, columns, this))
    , m_choices(new ChoiceBar(this))
    , m_kind(kind)
    , m_detail(new ActivityDetail(services, kind, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(m_choices);
    layout->addWidget(m_list, 1);
    m_list->setDetail(m_detail);
    m_list->filterBar().line()->setExample(kind == "task"_L1 ? u"due within 7 days and owner = me"_s
                                                             : u"kind = call and minutes > 10"_s);
    setFocusProxy(m_list);
    connect(m_choices, &ChoiceBar::changed, this, [this] { m_list->setNarrowing(m_choices->filter()); });
    connect(m_list, &RecordListView::currentChanged, this, &ActivityListPage::followCurrent);
    connect(m_list, &RecordListView::opened, this, &ActivityListPage::edit);
    connect(m_list, &RecordListView::statusChanged, this, &WindowPage::statusChanged);
    connect(m_list, &RecordListView::told, this, &WindowPage::told);
    connect(m_list, &RecordListView::failed, this, &WindowPage::failed);
    connect(m_detail, &ActivityDetail::customerRequested, this,
            [this](qint64 customer) { Q_EMIT recordRequested(u"customer"_s, customer); });
    connect(&m_services.book, &Book::changed, this, &ActivityListPage::showAgain);
    connect(&m_services.forms, &FormDesk::recordAdded, this, [this](const QString& added, qint64 id) {
        if (added == m_kind)
            m_list->select(id);
    });
}

QAction* ActivityListPage::addAction(const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setEnabled(!m_services.book.isReadOnly());
    m_actions.append(action);
    return action;
}

QAction* ActivityListPage::addTableAction(const QString& text, const QList<QKeySequence>& keys)
{
    QAction* action = addAction(text, {});
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void ActivityListPage::finishActions(const QString& nothing, const QString& reason)
{
    connect(addAction(tr("&Edit …"), QKeySequence(Qt::Key_F2)), &QAction::triggered, this, &ActivityListPage::edit);
    connect(addTableAction(tr("&Remove"), {QKeySequence::Delete}), &QAction::triggered, this,
            &ActivityListPage::remove);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    m_actions.append(m_list->actions());
    m_list->table().QWidget::addActions(m_actions + fileActions());
    m_list->setEmptiness({nothing, reason, {m_actions.front()}});
    m_list->setNarrowing(m_choices->filter());
    showNow();
}

void ActivityListPage::addEmployees(const QString& field, const QKeySequence& key)
{
    m_fillEmployees = [this, field, key] {
        fillEmployees(field, key);
    };
    m_fillEmployees();
    connect(&m_services.book, &Book::changed, this, [this](const ChangeNotice& notice) {
        const int employees = m_services.book.schema()->entity(u"employee").number;
        if (std::any_of(notice.touched.begin(), notice.touched.end(),
                        [employees](const ChangeNotice::Touched& touched) { return touched.kind == employees; }))
            m_fillEmployees();
    });
}

void ActivityListPage::fillEmployees(const QString& field, const QKeySequence& key)
{
    ChoiceBar::Choices choices{{tr("Everyone"), QString()}};
    if (m_services.book.workingAs().isValid())
        choices.emplace_back(tr("Me"), u"%1 = me"_s.arg(field));
    const auto schema = m_services.book.schema();
    (void)forEachRecord(m_services.book.connection(), schema->entity(u"employee"),
                        [&](const Record& record) -> Result<> {
                            choices.emplace_back(m_services.names.name(u"employee"_s, record.id),
                                                 u"%1 = \"employee:%2\""_s.arg(field).arg(record.id));
                            return {};
                        });
    m_choices->add(u"employee"_s, tr("Employee"), key, choices);
}

QList<QAction*> ActivityListPage::fileActions() const
{
    return m_list->output().actions();
}

QString ActivityListPage::status() const
{
    return m_list->status();
}

void ActivityListPage::refresh()
{
    m_fillEmployees(); // someone else may be working
    m_list->refresh();
    showNow();
}

QVariantMap ActivityListPage::saveState() const
{
    QVariantMap state = m_list->state();
    state.insert(u"choices"_s, m_choices->state());
    return state;
}

void ActivityListPage::restoreState(const QVariantMap& state)
{
    m_choices->restore(state.value(u"choices"_s).toMap());
    m_list->restoreState(state);
}

qint64 ActivityListPage::currentRecord() const
{
    return m_list->current();
}

void ActivityListPage::showRecord(qint64 id)
{
    m_list->showRecord(id);
}

void ActivityListPage::searchFor(const QString& words)
{
    m_list->setQueryText(words);
}

void ActivityListPage::showCurrent()
{
    m_detail->showRecord(m_list->current());
}

void ActivityListPage::edit()
{
    if (const qint64 id = m_list->current(); id > 0 && !m_services.book.isReadOnly())
        m_services.forms.openRecord(m_kind, id);
}

void ActivityListPage::remove()
{
    const IdList ids = m_list->selected();
    if (ids.empty())
        return;
    if (const auto saved = m_services.saves.removeRecords(m_kind, ids); !saved)
        Q_EMIT failed(saved.error());
    else if (const QString said = tr("%Ln removed", nullptr, int(ids.size())); *saved == SaveGate::Saved::Now)
        Q_EMIT done(said);
    else
        Q_EMIT told(said);
}

qint64 ActivityListPage::currentCustomer() const
{
    const auto schema = m_services.book.schema();
    const EntityInfo& entity = schema->entity(m_kind);
    const int index = qMax(entity.indexOf(u"customer"), entity.indexOf(u"customers"));
    auto reader = RecordReader::create(m_services.book.connection(), entity, {index});
    const auto record = reader ? reader->read(m_list->current()) : Result<std::optional<Record>>();
    if (!record || !*record)
        return 0;
    const Value& value = (*record)->values[size_t(index)];
    if (const auto* ids = std::get_if<IdList>(&value))
        return ids->empty() ? 0 : ids->front();
    return integerOf(value);
}

InteractionsPage::InteractionsPage(const Services& services, QWidget* parent)
    : ActivityListPage(services, u"interaction"_s,
                       {u"at"_s, u"kind"_s, u"customers"_s, u"outcome"_s, u"text"_s, u"minutes"_s, u"employees"_s},
                       parent)
{
    const auto schema = services.book.schema();
    const EntityInfo& entity = schema->entity(u"interaction");
    addEmployees(u"employees"_s, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_1));
    m_choices->add(u"kind"_s, tr("Kind"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_2),
                   choicesOf(*entity.find(u"kind"), tr("All kinds")));
    m_choices->add(u"outcome"_s, tr("Outcome"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_3),
                   choicesOf(*entity.find(u"outcome"), tr("All outcomes")));
    m_choices->add(u"period"_s, tr("Period"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_4),
                   {{tr("Any time"), QString()},
                    {tr("Today"), u"at >= today"_s},
                    {tr("Last 7 days"), u"at >= -7 days"_s},
                    {tr("Last 30 days"), u"at >= -30 days"_s},
                    {tr("Last 12 months"), u"at >= -12 months"_s}});
    QAction* log = addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(log, &QAction::triggered, this, [this] { m_services.forms.openLog(currentCustomer()); });
    finishActions(tr("Nothing was logged yet"), tr("Write down a call, a visit or a message: Ctrl+L, from anywhere."));
}

} // namespace kith
