// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "models/columnwidth.h"
#include "models/listdifference.h"
#include "models/stagetone.h"
#include "schema/valuetext.h"
#include "storage/bookpages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int blockSize = 64;
constexpr int blocksKept = 24;
constexpr int firstPageSize = 200;

} // namespace

RecordTableModel::RecordTableModel(Book& book, NameCache& names, QString kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_names(names)
    , m_kind(std::move(kind))
    , m_schema(book.schema())
    , m_blocks(blocksKept)
{
    connect(&m_book, &Book::changed, this, &RecordTableModel::update);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RecordTableModel::takeIds);
}

RecordTableModel::~RecordTableModel()
{
    m_reading.cancel();
    m_reading.waitForFinished();
}

void RecordTableModel::setColumns(const QStringList& fields)
{
    beginResetModel();
    m_columns.clear();
    for (const QString& name : fields) {
        if (const int index = entity().indexOf(name); index >= 0)
            m_columns.push_back(index);
    }
    m_blocks.clear();
    endResetModel();
}

QStringList RecordTableModel::columns() const
{
    QStringList names;
    for (const int index : m_columns)
        names.append(entity().fields[size_t(index)].name);
    return names;
}

void RecordTableModel::showMatching(const FilterNode& filter)
{
    m_filter = filter;
    m_isFixed = false;
    list();
}

void RecordTableModel::showOnly(const IdList& ids)
{
    m_reading.cancel();
    m_isFixed = true;
    m_isComplete = true;
    setIds(ids);
    Q_EMIT listed();
}

void RecordTableModel::refresh()
{
    if (m_schema != m_book.schema()) {
        const QStringList shown = columns();
        m_schema = m_book.schema();
        std::erase_if(m_sort, [this](const SortField& each) { return !entity().find(each.field); });
        setColumns(shown);
    }
    readRowsAgain();
    if (!m_isFixed)
        list();
}

void RecordTableModel::readRowsAgain()
{
    m_blocks.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::list()
{
    m_reading.cancel();
    m_isComplete = false;
    if (isInstant())
        readFirstPage();
    if (!m_isComplete)
        readIds();
    Q_EMIT listed();
}

void RecordTableModel::readFirstPage()
{
    auto pages = pagesOf(m_book);
    if (!pages)
        return;
    auto page = pages->page(request());
    if (!page)
        return; // the worker meets the same error, and reports it
    m_isComplete = page->next.isEmpty();
    // A long list that is there already stays until the worker has the new one.
    const auto size = std::ssize(page->ids);
    const bool isSamePage = size <= m_ids.size() && m_ids.list(0, size) == page->ids;
    if (m_isComplete || !isSamePage)
        setIds(page->ids);
}

void RecordTableModel::readIds()
{
    m_reading.setFuture(kith::readIds(m_book, request()));
}

void RecordTableModel::takeIds()
{
    // A cancelled reading was superseded: its watcher has another future, or the ids are given.
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    Result<IdList> ids = m_reading.future().takeResult();
    // A future whose result was taken counts as never finished: waiting for it would never end.
    m_reading.setFuture({});
    if (!ids) {
        if (ids.error().code != Error::Code::Cancelled)
            Q_EMIT failed(ids.error());
        return;
    }
    m_isComplete = true;
    setIds(*ids);
    Q_EMIT listed();
}

void RecordTableModel::setIds(const IdList& ids)
{
    const ListDifference difference = m_ids.differenceTo(ids);
    const auto first = static_cast<int>(difference.first);
    if (difference.removed == 0 && difference.inserted == 0)
        return;
    m_blocks.clear();
    if (difference.removed > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(difference.removed) - 1);
        m_ids.remove(first, difference.removed);
        endRemoveRows();
    }
    if (difference.inserted > 0) {
        beginInsertRows({}, first, first + static_cast<int>(difference.inserted) - 1);
        m_ids = IdColumn(ids);
        endInsertRows();
    }
    m_blocks.clear();
}

void RecordTableModel::update(const ChangeNotice& notice)
{
    constexpr size_t few = 50;
    if (notice.touched.size() > few) { // an import, or a job: row by row would take longer than to read again
        refresh();
        return;
    }
    const int kind = entity().number;
    const bool isTouched = std::ranges::any_of(
        notice.touched, [kind](const ChangeNotice::Touched& touched) { return touched.kind == kind; });
    // A changed value may move its row, or take it out of the filter; so may what is derived from an interaction or a
    // task, or the name of a tag or an owner. A whole list in the order of a value of its own stays as it is: to read a
    // million ids again for every call that is logged would keep the disk from the next one.
    if (isTouched || m_schema != m_book.schema() || followsOthers())
        refresh();
    else if (!notice.touched.empty())
        readRowsAgain();
}

const Field* RecordTableModel::firstSorted() const
{
    return entity().find(m_sort.empty() ? entity().defaultSort : m_sort.front().field);
}

bool RecordTableModel::isInstant() const
{
    if (m_filter.kind != FilterNode::Kind::All || !m_filter.parts.empty())
        return false;
    const Field* sorted = firstSorted();
    return m_sort.size() <= 1 && sorted && sorted->isIndexed;
}

bool RecordTableModel::followsOthers() const
{
    const FieldType type = isInstant() ? firstSorted()->type : FieldType::References;
    return type == FieldType::Reference || type == FieldType::References;
}

PageRequest RecordTableModel::request() const
{
    return {.kind = m_kind, .filter = m_filter, .sort = m_sort, .limit = firstPageSize};
}

qint64 RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids.at(row) : 0;
}

int RecordTableModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.rowOf(id));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const Field& RecordTableModel::fieldOf(int column) const
{
    return entity().fields[size_t(m_columns[size_t(column)])];
}

std::vector<int> RecordTableModel::neededFields() const
{
    std::vector<int> fields = m_columns;
    for (const auto* name : {u"addresses", u"company"}) {
        if (const int index = entity().indexOf(name);
            index >= 0 && std::find(fields.begin(), fields.end(), index) == fields.end())
            fields.push_back(index);
    }
    return fields;
}

const RecordTableModel::Block* RecordTableModel::block(int number) const
{
    if (const Block* known = m_blocks.object(number))
        return known;
    auto pages = pagesOf(m_book);
    if (!pages)
        return nullptr;
    const qsizetype first = qsizetype(number) * blockSize;
    const IdList wanted = m_ids.list(first, std::min<qsizetype>(blockSize, m_ids.size() - first));
    auto records = pages->fetch(m_kind, wanted, neededFields());
    if (!records)
        return nullptr;
    auto* made = new Block(wanted.size());
    size_t next = 0; // what is gone was left out
    for (Record& record : *records) {
        while (next < wanted.size() && wanted[next] != record.id)
            ++next;
        if (next < wanted.size())
            (*made)[next] = std::move(record);
    }
    m_blocks.insert(number, made);
    return m_blocks.object(number); // none where the cache would not take it
}

const Record* RecordTableModel::recordAt(int row) const
{
    const Block* rows = block(row / blockSize);
    const auto place = size_t(row % blockSize);
    return rows && place < rows->size() && (*rows)[place] ? &*(*rows)[place] : nullptr;
}

ShownIn RecordTableModel::shownIn() const
{
    return {.locale = QLocale(), .currency = m_book.currency(), .name = [this](const QString& kind, qint64 id) {
                return m_names.name(kind, id);
            }};
}

QString RecordTableModel::subtitle(const Record& record) const
{
    const ShownIn in = shownIn();
    for (const auto* name : {u"addresses", u"company"}) {
        const int index = entity().indexOf(name);
        if (index < 0)
            continue;
        if (const QString text = shortText(entity().fields[size_t(index)], record.values[size_t(index)], in);
            !text.isEmpty())
            return text;
    }
    return {};
}

namespace {

bool isMoment(const Field& field)
{
    return field.type == FieldType::Date || field.type == FieldType::PartialDate || field.type == FieldType::Instant;
}

} // namespace

QVariant RecordTableModel::cell(const Record& record, int column, int role) const
{
    const Field& field = fieldOf(column);
    const Value& value = record.values[size_t(m_columns[size_t(column)])];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shortText(field, value, shownIn());
    case Qt::ToolTipRole:
        return plainToolTip(fullText(field, value, shownIn()));
    case SubtitleRole:
        return column == titleColumn() ? subtitle(record) : QVariant();
    case TitleRole:
        if (column != titleColumn())
            return int(Title::No);
        return int(entity().find(u"phones") ? Title::Person : Title::Thing);
    case ToneRole:
        return field.name == "stage"_L1 && !isEmpty(value) ? QVariant(int(stageTone(textOf(value)))) : QVariant();
    case LeftToRightRole:
        return field.isNumber() || field.name == "phones"_L1 || field.name == "emails"_L1 ||
               field.type == FieldType::Link;
    case CopiedRole:
        return isMoment(field) ? toText(field, value, m_book.textContext()) : shortText(field, value, shownIn());
    default:
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (fieldOf(index.column()).isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role < Qt::UserRole)
        return {};
    const Record* record = recordAt(index.row());
    return record ? cell(*record, index.column(), role) : QVariant();
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_book.isReadOnly())
        return flags;
    const Field& field = fieldOf(index.column());
    if (field.isWritable() && field.type != FieldType::List && field.type != FieldType::Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return fieldOf(section).title();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (fieldOf(section).isNumber() ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

int RecordTableModel::usualWidth(int column, const QFontMetrics& measure) const
{
    return usualColumnWidth(fieldOf(column), measure);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        setOrder({{fieldOf(column).name, order == Qt::DescendingOrder}});
}

void RecordTableModel::setOrder(const std::vector<SortField>& order)
{
    std::vector<SortField> wanted;
    std::ranges::copy_if(order, std::back_inserter(wanted),
                         [this](const SortField& each) { return entity().find(each.field) != nullptr; });
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_isFixed)
        list();
}

int RecordTableModel::placeInOrder(int column) const
{
    const QString name = fieldName(column);
    const auto found = std::ranges::find(m_sort, name, &SortField::field);
    return m_isFixed || name.isEmpty() || found == m_sort.end() ? -1 : static_cast<int>(found - m_sort.begin());
}

int RecordTableModel::titleColumn() const
{
    const auto found = std::ranges::find(m_columns, entity().titleField);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString RecordTableModel::fieldName(int column) const
{
    return column >= 0 && column < columnCount() ? fieldOf(column).name : QString();
}

} // namespace kith
