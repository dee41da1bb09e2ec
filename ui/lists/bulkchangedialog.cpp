// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/bulkchangedialog.h"

#include "forms/recorddialog.h"
#include "lists/bulkpreview.h"
#include "models/celltext.h"
#include "registry.h"
#include "storage/bookpages.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choices.h"
#include "widgets/label.h"
#include "widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace kith {

BulkChangeDialog::BulkChangeDialog(const Services& services, const QString& kind, IdList ids, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_schema(services.book.schema())
    , m_kind(kind)
    , m_ids(std::move(ids))
{
    constexpr int pause = 200; // milliseconds
    setWindowTitle(tr("Change %Ln record(s)", nullptr, static_cast<int>(m_ids.size())));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    makeForm(*layout);
    m_summary = makeLabel(Type::Secondary, {}, this);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_table = new QTableWidget(0, 3, this);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Now"), tr("Then")});
    showAsChoices(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(new Card(m_table, this), 1);
    makeFoot(*layout);
    resize(600, 520);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &BulkChangeDialog::look);
    m_pause.start();
    chooseField();
    m_fields->setFocus();
}

void BulkChangeDialog::makeForm(QVBoxLayout& layout)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::Large);
    form->setVerticalSpacing(metrics::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields = new QComboBox(this);
    const EntityInfo& entity = m_schema->entity(m_kind);
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field& field = entity.fields[size_t(i)];
        // A name or a telephone number is never that of many.
        if (field.isWritable() && field.type != FieldType::List && i != entity.titleField)
            m_fields->addItem(field.title(), i);
    }
    m_ways = new QComboBox(this);
    m_ways->addItem(tr("add these"), int(Way::Add));
    m_ways->addItem(tr("take these away"), int(Way::TakeAway));
    m_ways->addItem(tr("these instead of what is there"), int(Way::Set));
    m_ways->setAccessibleName(tr("How"));
    auto* holder = new QWidget(this);
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Field"), m_fields);
    form->addRow(tr("&To"), holder);
    m_clear = new QCheckBox(tr("Leave the field &empty in all of them"), this);
    m_clear->setObjectName(u"clearField"_s);
    form->addRow(QString(), m_clear);
    m_place->addWidget(m_ways);
    layout.addLayout(form);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkChangeDialog::chooseField);
}

void BulkChangeDialog::makeFoot(QVBoxLayout& layout)
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::Small);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_change = new Button(tr("Change"), key, Prominence::Primary, this);
    m_change->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, &BulkChangeDialog::accept);
    connect(new QShortcut(key, this), &QShortcut::activated, this, &BulkChangeDialog::accept);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_change);
    layout.addLayout(foot);
}

void BulkChangeDialog::chooseField()
{
    delete m_editor;
    m_editor = nullptr;
    const auto content = formContent(m_services.book, m_kind, 0);
    if (!content)
        return;
    for (const FieldContent& each : content->fields) {
        if (each.index != m_fields->currentData().toInt())
            continue;
        makeEditor(*content->entity, each);
    }
    m_looked.clear();
    look();
}

void BulkChangeDialog::makeEditor(const EntityInfo& entity, FieldContent content)
{
    m_ways->setVisible(content.field.type == FieldType::References);
    m_clear->setVisible(!content.field.isRequired);
    m_clear->setChecked(false);
    // Not ticked means no here: it has to be said which.
    if (content.field.type == FieldType::YesNo) {
        content.field.type = FieldType::Choice;
        content.field.choices = {{u"yes"_s, QT_TRANSLATE_NOOP("choices", "Yes")},
                                 {u"no"_s, QT_TRANSLATE_NOOP("choices", "No")}};
    }
    m_editor = FieldEditor::make(entity, content, this);
    m_place->addWidget(m_editor);
    if (auto* choices = qobject_cast<QComboBox*>(m_editor->firstControl()); choices && !choices->isEditable())
        choices->setItemText(0, tr("Choose a value"));
    connect(m_clear, &QCheckBox::toggled, m_editor, &QWidget::setDisabled);
}

bool BulkChangeDialog::focusNextPrevChild(bool isNext)
{
    return passFocus(*this, isNext);
}

bool BulkChangeDialog::isChosen() const
{
    return m_clear->isChecked() || !text().isEmpty();
}

void BulkChangeDialog::explain(const QString& text)
{
    ++m_number; // what is looked at now is no longer asked for
    m_table->setRowCount(0);
    m_summary->setText(text);
}

QString BulkChangeDialog::text() const
{
    if (m_clear->isChecked())
        return {};
    const FieldEditor::Assignments changes = m_editor ? m_editor->changes() : FieldEditor::Assignments();
    return changes.empty() ? QString() : changes.front().second;
}

BulkChangeDialog::Way BulkChangeDialog::way() const
{
    const bool isWhole = m_ways->isHidden() || m_clear->isChecked();
    return isWhole ? Way::Set : Way(m_ways->currentData().toInt());
}

void BulkChangeDialog::look()
{
    const QString key = u"%1 %2 %3 %4"_s.arg(m_fields->currentIndex()).arg(int(way())).arg(isChosen()).arg(text());
    if (key == m_looked || !m_editor)
        return;
    m_looked = key;
    m_change->setEnabled(false);
    m_editor->setProblem({});
    if (!isChosen())
        return explain(tr("Choose a value; nothing changes before that."));
    Book& book = m_services.book;
    const BulkQuestion question{.open = book.opener(Connection::Access::ReadOnly),
                                .schema = m_schema,
                                .collation = book.sharedCollation(),
                                .filter = filterContext(book),
                                .text = book.textContext(),
                                .kind = m_kind,
                                .ids = m_ids,
                                .field = m_fields->currentData().toInt(),
                                .way = BulkQuestion::Way(int(way())),
                                .typed = text()};
    auto* watcher = new QFutureWatcher<Result<BulkPreview>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = ++m_number] {
        showPreview(number, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([question] { return bulkPreview(question); }));
}

void BulkChangeDialog::showPreview(int number, const Result<BulkPreview>& preview)
{
    if (number != m_number || !m_editor)
        return; // something else was typed meanwhile
    m_editor->setProblem(preview ? QString() : preview.error().message);
    m_change->setEnabled(preview && preview->changes > 0);
    m_table->setRowCount(0);
    if (!preview) {
        m_summary->clear();
        return;
    }
    const QLocale locale;
    m_summary->setText(tr("%1 of %2 change").arg(locale.toString(preview->changes), locale.toString(m_ids.size())));
    for (const BulkPreview::Row& row : preview->rows) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        int column = 0;
        for (const QString& cell : {row.title, row.before, row.after})
            m_table->setItem(at, column++, new QTableWidgetItem(cell.isEmpty() ? u"—"_s : isolated(cell)));
    }
}

void BulkChangeDialog::accept()
{
    if (!m_change->isEnabled())
        return;
    const EntityInfo& entity = m_schema->entity(m_kind);
    const RecordActions::Assignment change{entity.fields[size_t(m_fields->currentData().toInt())].name, text()};
    RecordActions::BulkEdit edit;
    (way() == Way::Add ? edit.add : way() == Way::TakeAway ? edit.takeAway : edit.set).push_back(change);
    const auto work = [path = m_services.book.path(), person = m_services.book.workingAs(), kind = m_kind, ids = m_ids,
                       edit](const Progress& progress) -> Result<qint64> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        book->setWorkingAs(person);
        return RecordActions(*book).changeMany(book->schema()->entity(kind), ids, edit, progress);
    };
    // Hidden, it lives until it can say how it went.
    const auto show = [this](const Result<qint64>& count) {
        if (count)
            Q_EMIT changed(tr("%Ln record(s) changed", nullptr, static_cast<int>(*count)));
        else if (count.error().code != Error::Code::Cancelled)
            Q_EMIT failed(count.error());
        deleteLater();
    };
    m_services.jobs.start<qint64>(tr("Changing records"), Job::Access::Writing, work, this, show);
    m_pause.stop();
    hide();
}

} // namespace kith
