// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/taskspage.h"

#include "activity/choicebar.h"
#include "activity/taskactions.h"
#include "activity/whendialog.h"
#include "activity/whentext.h"
#include "base/dates.h"
#include "forms/formdesk.h"
#include "jobs/jobrunner.h"
#include "lists/recordlistview.h"
#include "models/recordtablemodel.h"
#include "storage/recordreader.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kith {

TaskDelegate::TaskDelegate(Book& book, QObject* parent)
    : RecordDelegate(parent)
    , m_book(book)
{
    connect(&book, &Book::changed, this, [this] { m_overdue.clear(); });
}

int TaskDelegate::daysOverdue(qint64 task) const
{
    if (const auto known = m_overdue.constFind(task); known != m_overdue.cend())
        return *known;
    const auto schema = m_book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    const int due = tasks.indexOf(u"due");
    const int done = tasks.indexOf(u"done");
    auto reader = RecordReader::create(m_book.connection(), tasks, {due, done});
    const auto record = reader ? reader->read(task) : Result<std::optional<Record>>();
    int days = 0;
    if (record && *record) {
        const auto& values = (*record)->values;
        const bool isOpen = integerOf(values[size_t(done)]) == 0 && !isNull(values[size_t(due)]);
        if (isOpen)
            days = int(qMax<qint64>(0, daysFromDate(QDate::currentDate()) - integerOf(values[size_t(due)])));
    }
    m_overdue.insert(task, days);
    return days;
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    const int days = model && model->fieldName(index.column()) == "due"_L1 ? daysOverdue(model->idAt(index.row())) : 0;
    if (days == 0) {
        RecordDelegate::paint(painter, option, index);
        return;
    }
    const Colours& colours = coloursOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, isSelected ? colours.selection : colours.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    drawChip(*painter, option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1),
             tr("%Ln day(s) overdue", nullptr, days), Tone::Bad, colours, option.direction, isSelected);
    painter->restore();
}

TasksPage::TasksPage(const Services& services, QWidget* parent)
    : ActivityListPage(services, u"task"_s,
                       {u"due"_s, u"due_time"_s, u"subject"_s, u"customer"_s, u"owner"_s, u"priority"_s}, parent)
{
    m_list->setRowDelegate(new TaskDelegate(services.book, this));
    m_choices->add(u"state"_s, tr("State"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_1),
                   {{tr("Open"), u"done = no"_s},
                    {tr("Overdue"), u"done = no and due < today"_s},
                    {tr("Due by today"), u"done = no and due <= today"_s},
                    {tr("Next 7 days"), u"done = no and due <= +7 days"_s},
                    {tr("Done"), u"done = yes"_s},
                    {tr("All"), QString()}});
    addEmployees(u"owner"_s, QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_2));
    QAction* add = addAction(tr("&New task …"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] { m_services.forms.openRecord(u"task"_s, 0); });
    QAction* done = addTableAction(tr("Done, or open a&gain"), {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_D)});
    connect(done, &QAction::triggered, this, &TasksPage::toggleDone);
    QAction* tomorrow = addTableAction(tr("&Put off by a day"), {QKeySequence(Qt::Key_Plus)});
    connect(tomorrow, &QAction::triggered, this, [this] { postpone(1); });
    QAction* week = addTableAction(tr("Put off by a &week"), {QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    connect(week, &QAction::triggered, this, [this] { postpone(7); });
    QAction* other = addAction(tr("Put off &until …"), QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(other, &QAction::triggered, this, &TasksPage::askWhen);
    QAction* log = addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(log, &QAction::triggered, this, [this] { m_services.forms.openLog(currentCustomer()); });
    finishActions(tr("Nothing is to be done"), tr("A task comes from a call's next step, or is written down here."));
}

bool TasksPage::isFree()
{
    if (!m_services.jobs.isWriting())
        return true;
    Q_EMIT failed({Error::Code::Conflict, tr("Another job writes into the book. Try again when it is done."), {}});
    return false;
}

void TasksPage::say(const Result<int>& changed, const QString& sentence)
{
    if (!changed)
        Q_EMIT failed(changed.error());
    else if (*changed > 0)
        Q_EMIT done(sentence);
}

void TasksPage::toggleDone()
{
    const IdList ids = m_list->selected();
    if (ids.empty() || !isFree())
        return;
    const auto toggled = toggleTasks(m_services.book, ids);
    if (!toggled)
        Q_EMIT failed(toggled.error());
    else
        Q_EMIT done(toggled->isDone ? tr("%Ln task(s) done", nullptr, toggled->changed)
                                    : tr("%Ln task(s) open again", nullptr, toggled->changed));
}

void TasksPage::postpone(int days)
{
    const IdList ids = m_list->selected();
    if (ids.empty() || !isFree())
        return;
    const auto moved = postponeTasks(m_services.book, ids, days, QDate::currentDate());
    say(moved, tr("%Ln task(s) put off", nullptr, moved.value_or(0)));
}

void TasksPage::askWhen()
{
    if (m_list->selected().empty() || !isFree())
        return;
    auto* dialog = new WhenDialog(
        tr("Put off until when?"), QString(), [this](const NaturalTime& when) { postponeTo(when); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TasksPage::postponeTo(const NaturalTime& when)
{
    if (!isFree())
        return;
    const auto moved = postponeTasksTo(m_services.book, m_list->selected(), when.date, when.time.value_or(QTime()));
    say(moved, tr("Put off: %1").arg(whenText(when, QDateTime::currentDateTime())));
}

} // namespace kith
