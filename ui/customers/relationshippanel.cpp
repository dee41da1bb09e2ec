// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/relationshippanel.h"

#include "activity/lasttalk.h"
#include "customers/relationshipdialog.h"
#include "customers/timelinepanel.h"
#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "models/namecache.h"
#include "storage/recordactions.h"
#include "style/metrics.h"
#include "team/colleagues.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString kindTitle(const QString& kind)
{
    static const EntityInfo entity = relationshipEntity();
    return entity.find(u"kind")->choiceTitle(kind);
}

/// What stands below the name: how well, whose it is, what comes next, what is known besides.
QString detailOf(const RelationshipModel::Row& row)
{
    const Relationship& known = row.seen.relationship;
    const QLocale locale;
    QStringList parts;
    if (known.strength > 0)
        parts.append(RelationshipModel::tr("strength %1 of 5").arg(locale.toString(known.strength)));
    if (known.since.isValid())
        parts.append(
            RelationshipModel::tr("since %1").arg(isolated(locale.toString(known.since, QLocale::ShortFormat))));
    if (!row.ownerName.isEmpty())
        parts.append(isolated(row.ownerName));
    if (!known.nextStep.isEmpty())
        parts.append(RelationshipModel::tr("next: %1").arg(isolated(known.nextStep)));
    if (!known.notes.isEmpty())
        parts.append(isolated(known.notes.simplified()));
    return dotted(parts);
}

} // namespace

void RelationshipModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RelationshipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RelationshipModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const SeenRelationship& seen = row.seen;
    const QString headline = tr("%1: %2").arg(kindTitle(seen.kind), isolated(seen.otherName));
    const QString talked = row.lastTalk.isValid() ? relativeDay(row.lastTalk.date(), QDate::currentDate()) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return headline;
    case Qt::AccessibleTextRole:
        return QStringList{headline, talked, detailOf(row)}.join(comma(QLocale()));
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{headline, detailOf(row)}.join(u'\n').trimmed());
    case TimelineModel::TextRole:
        return detailOf(row);
    case TimelineModel::WhenRole:
        return isolated(talked);
    case TimelineModel::IconRole:
        return int(seen.other.contact.isValid() ? Icon::Contact : Icon::Customers);
    default:
        return {};
    }
}

const SeenRelationship* RelationshipModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[size_t(row)].seen : nullptr;
}

RelationshipPanel::RelationshipPanel(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RelationshipModel(this))
    , m_list(makeEntryList(tr("Relationships"), m_model, this))
    , m_empty(new EmptyState(this))
    , m_addAction(new QAction(tr("New relationship …"), this))
    , m_foot(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_addAction, &QAction::triggered, this, &RelationshipPanel::add);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(metrics::Small);
    m_add = addButton(tr("Add …"), {}, &RelationshipPanel::add);
    m_edit = addButton(tr("Edit …"), QKeySequence(Qt::Key_F2), &RelationshipPanel::edit);
    m_remove = addButton(tr("Remove"), QKeySequence(Qt::Key_Delete), &RelationshipPanel::remove);
    m_add->setAccessibleName(tr("Add a relationship"));
    m_edit->setAccessibleName(tr("Edit the relationship"));
    m_remove->setAccessibleName(tr("Remove the relationship"));
    for (QPushButton* button : {m_add, m_edit, m_remove})
        foot->addWidget(button);
    foot->addStretch();
    layout->addWidget(m_foot);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RelationshipPanel::showMenu);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const SeenRelationship* seen = m_model->at(index.row()))
            Q_EMIT recordRequested(seen->other.kind(), seen->other.id());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelationshipPanel::showPossible);
    showPossible();
}

QPushButton* RelationshipPanel::addButton(const QString& text, const QKeySequence& key,
                                          void (RelationshipPanel::*act)())
{
    auto* button = new Button(text, key, Prominence::Normal, this);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

bool RelationshipPanel::eventFilter(QObject* watched, QEvent* event)
{
    // These keys are the list's, whatever they are elsewhere on the page.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_list && isKey) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete;
        if (isOurs && event->type() == QEvent::ShortcutOverride)
            event->accept();
        if (isOurs && event->type() == QEvent::KeyPress) {
            key->key() == Qt::Key_F2 ? edit() : remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RelationshipPanel::show(const Party& party, const QString& name)
{
    m_party = party;
    m_name = name;
    auto found = read();
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const int row = m_list->currentIndex().row();
    m_model->show(std::move(*found));
    m_list->setCurrentIndex(m_model->index(qBound(0, row, qMax(0, count() - 1)), 0));
    showPossible();
}

Result<std::vector<RelationshipModel::Row>> RelationshipPanel::read() const
{
    std::vector<RelationshipModel::Row> rows;
    if (!m_party.isValid())
        return rows;
    Connection& connection = m_services.book.connection();
    KITH_TRY_ASSIGN(auto found, relationshipsOf(connection, m_party));
    std::vector<ContactId> contacts;
    for (const SeenRelationship& seen : found) {
        if (seen.other.contact.isValid())
            contacts.push_back(seen.other.contact);
    }
    KITH_TRY_ASSIGN(const auto talks, lastTalksWith(connection, contacts));
    for (SeenRelationship& seen : found) {
        const QDateTime talk = seen.other.contact.isValid() ? talks.value(seen.other.contact.value) : seen.lastContact;
        const QString owner = nameOf(seen.relationship.owner);
        rows.push_back({std::move(seen), owner, talk});
    }
    return rows;
}

QString RelationshipPanel::nameOf(EmployeeId owner) const
{
    return owner.isValid() ? m_services.names.name(u"employee"_s, owner.value) : QString();
}

void RelationshipPanel::showPossible()
{
    const bool canWrite = m_party.isValid() && !m_services.book.isReadOnly();
    const bool isChosen = m_model->at(m_list->currentIndex().row()) != nullptr;
    m_add->setEnabled(canWrite);
    m_edit->setEnabled(canWrite && isChosen);
    m_remove->setEnabled(canWrite && isChosen);
    m_addAction->setEnabled(canWrite);
    const bool isEmpty = count() == 0;
    m_list->setVisible(!isEmpty);
    m_foot->setVisible(!isEmpty);
    if (isEmpty)
        m_empty->show(tr("No relationships yet"),
                      tr("Who knows whom, who brought whom, who supplies whom: it often opens the next door."),
                      {m_addAction});
    else
        m_empty->hide();
}

void RelationshipPanel::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = [&](const QString& text, const QPushButton* button, void (RelationshipPanel::*act)()) {
        menu->addAction(text, this, act)->setEnabled(button->isEnabled());
    };
    entry(tr("&Add a relationship …"), m_add, &RelationshipPanel::add);
    entry(tr("&Edit …"), m_edit, &RelationshipPanel::edit);
    entry(tr("&Remove"), m_remove, &RelationshipPanel::remove);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void RelationshipPanel::add()
{
    if (m_add->isEnabled())
        open({});
}

void RelationshipPanel::edit()
{
    const SeenRelationship* seen = m_model->at(m_list->currentIndex().row());
    if (seen && m_edit->isEnabled())
        open(*seen);
}

void RelationshipPanel::open(const SeenRelationship& seen)
{
    std::vector<std::pair<EmployeeId, QString>> owners;
    if (const auto all = activeColleagues(m_services.book)) {
        for (const Colleague& each : *all)
            owners.emplace_back(each.id, each.name);
    }
    RelationshipDialog::Subject subject{m_party, m_name, seen, nameOf(seen.relationship.owner)};
    if (!seen.relationship.id.isValid())
        subject.seen.relationship.owner = m_services.book.workingAs();
    auto* dialog = new RelationshipDialog(
        subject, owners, partySource(m_services.book),
        [this](const Relationship& relationship) { return save(relationship); }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool RelationshipPanel::isFree()
{
    if (!m_services.jobs.isWriting())
        return true;
    Q_EMIT failed({Error::Code::Conflict, tr("Another job writes into the book. Try again when it is done."), {}});
    return false;
}

Result<> RelationshipPanel::save(const Relationship& relationship)
{
    if (m_services.jobs.isWriting())
        return error(Error::Code::Conflict, tr("Another job writes into the book. Try again when it is done."));
    const auto schema = m_services.book.schema();
    const Record record = toRecord(relationship, schema->entity(u"connection"));
    RecordActions actions(m_services.book);
    if (relationship.id.isValid()) {
        KITH_TRY(actions.save(record));
        Q_EMIT done(tr("Relationship changed"));
    } else {
        KITH_TRY(actions.add(record));
        Q_EMIT done(tr("Relationship added"));
    }
    return {};
}

void RelationshipPanel::remove()
{
    const SeenRelationship* seen = m_model->at(m_list->currentIndex().row());
    if (!seen || !m_remove->isEnabled() || !isFree())
        return;
    const auto schema = m_services.book.schema();
    const auto removed =
        RecordActions(m_services.book).remove(schema->entity(u"connection"), {seen->relationship.id.value});
    if (removed)
        Q_EMIT done(tr("Relationship removed"));
    else
        Q_EMIT failed(removed.error());
}

} // namespace kith
