// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicatesdialog.h"

#include "customers/notsame.h"
#include "models/celltext.h"
#include "models/namecache.h"
#include "shell/settings.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum Column { FieldColumn, FirstColumn, SecondColumn };
constexpr int fieldRole = Qt::UserRole;

/// Where an earlier Kith remembered who is not the same, beside the program's other settings.
QString formerKey(const Book& book, const QString& kind)
{
    const QByteArray place = QCryptographicHash::hash(book.path().toUtf8(), QCryptographicHash::Sha256);
    return u"different/%1/%2"_s.arg(QString::fromLatin1(place.toHex().left(16)), kind);
}

/// Takes what was remembered there into the book, where colleagues know it, too.
void moveFormer(Book& book, const QString& kind)
{
    Settings settings;
    const QString key = formerKey(book, kind);
    const QStringList former = settings.value(key).toStringList();
    if (former.isEmpty() || book.isReadOnly())
        return;
    std::vector<IdPair> pairs;
    for (const QString& pair : former) {
        const qint64 one = pair.section(u' ', 0, 0).toLongLong();
        const qint64 other = pair.section(u' ', 1).toLongLong();
        // Of those that are gone nothing is left to remember.
        const auto there = titles(book.connection(), book.schema()->entity(kind), {one, other});
        if (there && !there->contains(QString()))
            pairs.emplace_back(one, other);
    }
    if (tellApart(book, kind, pairs))
        settings.remove(key);
}

QString reasonsOf(const Likeness& likeness)
{
    QStringList reasons;
    for (const LikenessReason reason : likeness.reasons)
        reasons.append(reasonTitle(reason));
    return reasons.join(u", "_s);
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const Services& services, const QString& kind, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_schema(services.book.schema())
    , m_kind(kind)
{
    setWindowTitle(tr("Duplicates"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    m_summary = makeLabel(Type::Secondary, tr("Comparing all of them …"), this);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(makeSides(), 1);
    layout->addLayout(makeFoot());
    resize(900, 560);
    moveFormer(m_services.book, m_kind);
    showPair();
    find();
}

DuplicatesDialog::~DuplicatesDialog()
{
    if (m_job)
        m_job->cancel();
}

QWidget* DuplicatesDialog::makeSides()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(splitter);
    m_list->setAccessibleName(tr("Pairs that look alike"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sides = new QTableWidget(0, 3, splitter);
    m_sides->setAccessibleName(tr("Side by side: the ticked values are kept"));
    m_sides->verticalHeader()->hide();
    m_sides->setShowGrid(false);
    m_sides->setTabKeyNavigation(false);
    m_sides->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    splitter->addWidget(m_list);
    splitter->addWidget(m_sides);
    splitter->setSizes({320, 580});
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    connect(m_sides, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->checkState() == Qt::Checked)
            choose(item->row(), item->column());
    });
    return splitter;
}

QLayout* DuplicatesDialog::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::Small);
    const QKeySequence mergeKey(Qt::CTRL | Qt::Key_Return);
    const QKeySequence apartKey(Qt::CTRL | Qt::Key_D);
    m_apart = new Button(tr("Not the same"), apartKey, Prominence::Normal, this);
    m_merge = new Button(tr("Merge"), mergeKey, Prominence::Primary, this);
    auto* close = new Button(tr("Close"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(mergeKey, this), &QShortcut::activated, m_merge, &QPushButton::click);
    connect(new QShortcut(apartKey, this), &QShortcut::activated, m_apart, &QPushButton::click);
    foot->addWidget(close);
    foot->addStretch();
    foot->addWidget(m_apart);
    foot->addWidget(m_merge);
    return foot;
}

int DuplicatesDialog::pairCount() const
{
    return m_list->count();
}

Result<DuplicatesDialog::Found> DuplicatesDialog::found(const ConnectionOpener& open, const Schema& schema,
                                                        const DuplicateQuestion& question)
{
    KITH_TRY_ASSIGN(const auto connection, open());
    Found found;
    KITH_TRY_ASSIGN(found.pairs, findDuplicates(*connection, schema, question));
    IdList ids;
    for (const DuplicatePair& pair : found.pairs) {
        ids.push_back(pair.first);
        ids.push_back(pair.second);
    }
    KITH_TRY_ASSIGN(const QStringList names, titles(*connection, schema.entity(question.kind), ids));
    for (size_t i = 0; i < ids.size(); ++i)
        found.titles.insert(ids[i], names.value(qsizetype(i)));
    return found;
}

void DuplicatesDialog::find()
{
    const auto work = [open = m_services.book.opener(Connection::Access::ReadOnly), schema = m_schema,
                       kind = m_schema->entity(m_kind).number](const Progress& progress) {
        return found(open, *schema, {.kind = kind, .progress = progress});
    };
    m_job = m_services.jobs.start<Found>(tr("Looking for duplicates"), Job::Access::Reading, work, this,
                                         [this](const Result<Found>& found) { showPairs(found); });
}

void DuplicatesDialog::showPairs(const Result<Found>& found)
{
    if (!found) {
        m_summary->setText(spoken(found.error().message));
        return;
    }
    for (const DuplicatePair& pair : found->pairs) {
        m_pairs.push_back(pair);
        m_list->addItem(tr("%1 and %2: %3 %\n%4")
                            .arg(isolated(found->titles.value(pair.first)), isolated(found->titles.value(pair.second)),
                                 QLocale().toString(pair.likeness.score), reasonsOf(pair.likeness)));
    }
    m_summary->setText(m_pairs.empty() ? tr("No two of them look alike.")
                                       : tr("%Ln pair(s) look alike. Tick what is to be kept.", nullptr,
                                            static_cast<int>(m_pairs.size())));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

const DuplicatePair* DuplicatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

void DuplicatesDialog::showPair()
{
    const DuplicatePair* pair = current();
    const bool canWrite = pair && !m_services.book.isReadOnly();
    m_merge->setEnabled(canWrite);
    m_apart->setEnabled(canWrite);
    m_sides->setRowCount(0);
    m_sides->setHorizontalHeaderLabels({tr("Field"), tr("Kept"), tr("Goes into it")});
    if (!pair)
        return;
    const EntityInfo& entity = m_schema->entity(m_kind);
    auto reader = RecordReader::create(m_services.book.connection(), entity);
    const auto records = reader ? reader->read(IdList{pair->first, pair->second})
                                : Result<std::vector<Record>>(tl::unexpected(reader.error()));
    if (!records || records->size() != 2) {
        m_merge->setEnabled(false); // one of them is gone meanwhile
        return;
    }
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        if (entity.fields[size_t(i)].isWritable())
            showField(entity.fields[size_t(i)], i, records->front(), records->back());
    }
}

void DuplicatesDialog::showField(const Field& field, int index, const Record& first, const Record& second)
{
    const Value& left = first.values[size_t(index)];
    const Value& right = second.values[size_t(index)];
    if (isEmpty(left) && isEmpty(right))
        return;
    const ShownIn in{.currency = m_services.book.currency(), .name = [this](const QString& kind, qint64 id) {
                         return m_services.names.name(kind, id);
                     }};
    // Lists and notes grow together; of other fields that differ one must give way.
    const bool isJoined =
        field.type == FieldType::List || field.type == FieldType::References || field.type == FieldType::Note;
    const bool isChoice = !isJoined && !isEmpty(left) && !isEmpty(right) && left != right;
    const QSignalBlocker quiet(m_sides);
    const int row = m_sides->rowCount();
    m_sides->insertRow(row);
    auto* name = new QTableWidgetItem(field.title());
    name->setData(fieldRole, index);
    m_sides->setItem(row, FieldColumn, name);
    for (const auto& [column, value] : {std::pair(FirstColumn, &left), std::pair(SecondColumn, &right)}) {
        auto* item = new QTableWidgetItem(isolated(fullText(field, *value, in).replace(u'\n', u"; "_s)));
        if (isChoice)
            item->setCheckState(column == FirstColumn ? Qt::Checked : Qt::Unchecked);
        m_sides->setItem(row, column, item);
    }
}

void DuplicatesDialog::choose(int row, int column)
{
    const QSignalBlocker quiet(m_sides);
    m_sides->item(row, column == FirstColumn ? SecondColumn : FirstColumn)->setCheckState(Qt::Unchecked);
}

void DuplicatesDialog::merge()
{
    const DuplicatePair* pair = current();
    if (!pair || !m_merge->isEnabled())
        return;
    if (m_services.jobs.isWriting()) {
        m_summary->setText(tr("Another job is writing into the book. Merge when it is done."));
        return;
    }
    std::vector<int> fromOther;
    for (int row = 0; row < m_sides->rowCount(); ++row) {
        if (m_sides->item(row, SecondColumn)->checkState() == Qt::Checked)
            fromOther.push_back(m_sides->item(row, FieldColumn)->data(fieldRole).toInt());
    }
    const auto merged =
        RecordActions(m_services.book).merge(m_schema->entity(m_kind), pair->first, {pair->second}, fromOther);
    if (!merged) {
        m_summary->setText(spoken(merged.error().message));
        Q_EMIT failed(merged.error());
        return;
    }
    // Whoever else looks like the one that is gone is found again at the next look.
    const qint64 gone = pair->second;
    removeCurrent();
    for (int row = int(m_pairs.size()) - 1; row >= 0; --row) {
        if (m_pairs[size_t(row)].first == gone || m_pairs[size_t(row)].second == gone) {
            m_pairs.erase(m_pairs.begin() + row);
            delete m_list->takeItem(row);
        }
    }
    showPair();
    Q_EMIT done(tr("Merged %Ln record(s)", nullptr, 2));
}

void DuplicatesDialog::tellApart()
{
    const DuplicatePair* pair = current();
    if (!pair || !m_apart->isEnabled())
        return;
    if (m_services.jobs.isWriting()) {
        m_summary->setText(tr("Another job is writing into the book. Say so when it is done."));
        return;
    }
    if (const auto told = kith::tellApart(m_services.book, m_kind, {pairOf(pair->first, pair->second)}); !told) {
        m_summary->setText(spoken(told.error().message));
        Q_EMIT failed(told.error());
        return;
    }
    removeCurrent();
    Q_EMIT done(tr("Kept apart: they are not the same"));
}

void DuplicatesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    m_pairs.erase(m_pairs.begin() + row);
    delete m_list->takeItem(row);
    showPair();
}

} // namespace kith
