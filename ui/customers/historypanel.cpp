// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/historypanel.h"

#include "customers/timelinepanel.h"
#include "models/celltext.h"
#include "schema/schema.h"
#include "storage/recordimage.h"
#include "style/metrics.h"
#include "widgets/button.h"

#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// "Stage: Prospect → Customer", a line a field.
QString changedFields(const HistoryEntry& entry, const EntityInfo& entity, const ShownIn& in)
{
    Record before = Schema::blank(entity);
    Record after = before;
    std::vector<int> fields = applyImage(entity, before, entry.before);
    const std::vector<int> others = applyImage(entity, after, entry.after);
    std::ranges::copy_if(others, std::back_inserter(fields),
                         [&](int field) { return std::ranges::find(fields, field) == fields.end(); });
    const auto text = [&](size_t field, const Record& record) {
        const QString shown = fullText(entity.fields[field], record.values[field], in).replace(u'\n', u"; "_s);
        return shown.isEmpty() ? u"—"_s : isolated(shown);
    };
    const QString arrow = QGuiApplication::isRightToLeft() ? u" ← "_s : u" → "_s;
    QStringList lines;
    for (const int index : fields) {
        const auto field = size_t(index);
        if (entity.fields[field].name != "changed"_L1)
            lines.append(entity.fields[field].title() + u": "_s + text(field, before) + arrow + text(field, after));
    }
    return lines.join(u'\n');
}

QString headlineOf(const HistoryEntry& entry)
{
    if (entry.set.name.key == "undo"_L1 || entry.set.name.key == "redo"_L1)
        return entry.set.name.title();
    switch (entry.operation) {
    case Operation::Changed:
        return entry.set.name.key == "change"_L1 ? HistoryModel::tr("Changed") : entry.set.name.title();
    case Operation::Removed:
        return HistoryModel::tr("Removed");
    default:
        return entry.set.name.key == "add"_L1 ? HistoryModel::tr("Added") : entry.set.name.title();
    }
}

} // namespace

void HistoryModel::show(std::vector<HistoryEntry> entries, const EntityInfo& entity, Book& book, NameCache& names)
{
    const QDate today = QDate::currentDate();
    const ShownIn in{.currency = book.currency(), .name = [&names](const QString& kind, qint64 id) {
                         return names.name(kind, id);
                     }};
    beginResetModel();
    m_rows.clear();
    for (const HistoryEntry& entry : entries) {
        Row row{.headline = headlineOf(entry)};
        const bool isUndone = entry.set.reversedBy.isValid();
        if (isUndone)
            row.headline += u" · "_s + tr("undone");
        if (entry.operation == Operation::Changed)
            row.text = changedFields(entry, entity, in);
        const QDateTime at = entry.set.at.toLocalTime();
        const QString day =
            at.date() == today ? in.locale.toString(at.time(), QLocale::ShortFormat) : relativeDay(at.date(), today);
        const QString who = names.name(u"employee"_s, entry.set.employee.value);
        row.when = who.isEmpty() ? isolated(day) : isolated(day) + u" · "_s + isolated(who);
        row.exactly = in.locale.toString(at, QLocale::LongFormat);
        row.icon = entry.operation == Operation::Changed ? Icon::Edit : Icon::Plus;
        if (!isUndone)
            row.undoable = entry.set.id;
        m_rows.push_back(std::move(row));
    }
    std::ranges::reverse(m_rows);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.headline;
    case Qt::AccessibleTextRole:
        return QStringList{row.headline, row.when, row.text}.join(u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{row.exactly, row.text}.join(u'\n').trimmed());
    case TimelineModel::TextRole:
        return row.text;
    case TimelineModel::WhenRole:
        return row.when;
    case TimelineModel::IconRole:
        return int(row.icon);
    default:
        return {};
    }
}

ChangeSetId HistoryModel::undoable(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].undoable : ChangeSetId();
}

HistoryPanel::HistoryPanel(Book& book, NameCache& names, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_names(names)
    , m_entries(new HistoryModel(this))
    , m_list(makeEntryList(tr("History"), m_entries, this))
    , m_undo(new Button(Icon::Undo, tr("Undo this"), {}, Prominence::Normal, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showUndoable);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { Q_EMIT undoRequested(m_entries->undoable(m_list->currentIndex().row())); });
    showUndoable();
}

void HistoryPanel::show(const EntityInfo& entity, qint64 id)
{
    auto entries = ChangeLog(m_book).history(entity.number, id);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_entries->show(std::move(*entries), entity, m_book, m_names);
    showUndoable();
}

void HistoryPanel::showUndoable()
{
    m_undo->setEnabled(!m_book.isReadOnly() && m_entries->undoable(m_list->currentIndex().row()).isValid());
}

} // namespace kith
