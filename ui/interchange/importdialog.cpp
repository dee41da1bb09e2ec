// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importdialog.h"

#include "models/celltext.h"
#include "storage/book.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString kindTitle(ImportDifference::Kind kind)
{
    switch (kind) {
    case ImportDifference::Kind::New:
        return ImportDialog::tr("New");
    case ImportDifference::Kind::Changed:
        return ImportDialog::tr("Changed");
    case ImportDifference::Kind::Conflicting:
        return ImportDialog::tr("Conflicting");
    case ImportDifference::Kind::Rejected:
        return ImportDialog::tr("Rejected");
    }
    return {};
}

/// Where rejected rows go: beside the file they came from.
QString rejectsPathFor(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + ImportDialog::tr("-rejected") + u".csv"_s);
}

} // namespace

ImportDialog::ImportDialog(Book& book, JobRunner& jobs, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_jobs(jobs)
    , m_file(new ElidedLabel(Type::Body, this))
    , m_summary(makeLabel(Type::Body, {}, this))
    , m_columns(makeLabel(Type::Secondary, {}, this))
{
    setWindowTitle(tr("Import customers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addLayout(makeFileLine());
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_columns->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_columns);
    makeTable();
    layout->addWidget(m_table, 1);
    layout->addLayout(makeFoot());
    resize(760, 560);
    m_summary->setText(
        tr("Choose a CSV, TSV or JSON file: an export of another program, or a spreadsheet saved as CSV. "
           "You see what would change before anything does."));
    setBusy(false);
}

QLayout* ImportDialog::makeFileLine()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    auto* choose = new Button(tr("Choose file …"), QKeySequence(Qt::CTRL | Qt::Key_O), Prominence::Normal, this);
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_duplicates = new QComboBox(this);
    m_duplicates->setAccessibleName(tr("Customers that are in the book already"));
    m_duplicates->addItem(tr("Skip those already there"), int(OnDuplicate::Skip));
    m_duplicates->addItem(tr("Update those already there"), int(OnDuplicate::Update));
    m_duplicates->addItem(tr("Add all as new"), int(OnDuplicate::Add));
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &ImportDialog::look);
    layout->addWidget(choose);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_duplicates);
    return layout;
}

void ImportDialog::makeTable()
{
    m_table = new QTableWidget(0, 3, this);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("What"), tr("Customer and details")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

QLayout* ImportDialog::makeFoot()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_pace = makeLabel(Type::Secondary, {}, this);
    m_cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_cancel->setObjectName(u"cancelImport"_s);
    const QKeySequence importKey(Qt::CTRL | Qt::Key_Return);
    m_import = new Button(tr("Import"), importKey, Prominence::Primary, this);
    m_import->setShortcut(importKey);
    m_import->setObjectName(u"startImport"_s);
    m_background = new Button(tr("Go on &working"), {}, Prominence::Normal, this);
    m_background->setObjectName(u"importInBackground"_s);
    m_background->setToolTip(tr("The import goes on; the foot of the window shows how far it is"));
    connect(m_background, &QPushButton::clicked, this, [this] {
        m_isAway = true;
        hide();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_pace);
    layout->addStretch();
    layout->addWidget(m_background);
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    return layout;
}

void ImportDialog::chooseFile()
{
    auto* files = new QFileDialog(this, tr("Import"), QString(),
                                  tr("Tables (*.csv *.tsv *.txt *.json)") + u";;"_s + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    files->open();
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    look();
}

void ImportDialog::look()
{
    if (!m_path.isEmpty())
        run(true);
}

void ImportDialog::startImport()
{
    run(false);
}

void ImportDialog::run(bool isDryRun)
{
    if (m_job)
        m_job->cancel();
    ImportTask task{.bookPath = m_book.path(), .employee = m_book.workingAs(), .filePath = m_path};
    task.options.kind = u"customer"_s;
    task.options.onDuplicate = OnDuplicate(m_duplicates->currentData().toInt());
    task.options.create = {u"tag"_s, u"employee"_s};
    task.options.isDryRun = isDryRun;
    if (!isDryRun)
        task.options.rejectsPath = rejectsPathFor(m_path);
    const QString name = isolated(QFileInfo(m_path).fileName());
    const QString title = isDryRun ? tr("Looking into %1").arg(name) : tr("Importing %1").arg(name);
    const auto access = isDryRun ? Job::Access::Reading : Job::Access::Writing;
    const auto work = [task](const Progress& progress) {
        return runImport(task, progress);
    };
    m_job =
        m_jobs.start<ImportReport>(title, access, work, this, [this, isDryRun](const Result<ImportReport>& outcome) {
            showOutcome(isDryRun, outcome);
        });
    connect(m_job, &Job::progressed, this, &ImportDialog::showProgress);
    setBusy(true);
    m_background->setVisible(!isDryRun);
    showProgress();
}

void ImportDialog::showProgress()
{
    if (!m_job)
        return;
    constexpr qint64 steps = 1000;
    const qint64 total = m_job->total();
    m_bar->setRange(0, total > 0 ? int(steps) : 0);
    m_bar->setValue(total > 0 ? int(m_job->done() * steps / total) : 0);
    m_pace->setText(m_job->isCancelled() ? tr("Stopping …") : m_job->title());
}

void ImportDialog::showOutcome(bool isDryRun, const Result<ImportReport>& outcome)
{
    // A later look into the file may be under way: its outcome counts.
    if (m_job && m_job->isCancelled() && m_jobs.running().size() > 1)
        return;
    setBusy(false);
    if (!outcome && m_isAway) { // the window goes on without it: so must the news
        if (outcome.error().code != Error::Code::Cancelled)
            Q_EMIT failed(outcome.error());
        deleteLater();
        return;
    }
    if (!outcome) {
        m_import->setEnabled(false);
        const bool isStopped = outcome.error().code == Error::Code::Cancelled;
        showProblem(isStopped ? tr("Stopped. Nothing was changed.") : outcome.error().message);
        return;
    }
    if (isDryRun) {
        showDifference(*outcome);
        return;
    }
    Q_EMIT imported(tr("Imported — %1").arg(importSummary(*outcome)));
    if (m_isAway)
        deleteLater();
    else
        QDialog::accept();
}

void ImportDialog::showDifference(const ImportReport& report)
{
    m_summary->setText(tr("Would do — %1").arg(importSummary(report)) +
                       (report.warnings.isEmpty() ? QString() : u'\n' + spoken(report.warnings.join(u'\n'))));
    m_summary->setForegroundRole(QPalette::WindowText);
    QStringList columns;
    for (const auto& [own, header] : report.mapping)
        columns.append(header == own ? own : tr("%1 as %2").arg(isolated(header), own));
    QString text = tr("Columns: %1").arg(columns.join(u", "_s));
    QStringList unused = report.unusedColumns;
    std::transform(unused.begin(), unused.end(), unused.begin(), isolated);
    if (!unused.isEmpty())
        text += u" · "_s + tr("not used: %1").arg(unused.join(u", "_s));
    m_columns->setText(text);
    m_table->setRowCount(static_cast<int>(report.differences.size()));
    int row = 0;
    for (const ImportDifference& difference : report.differences) {
        QStringList details{difference.title};
        details += difference.details;
        details.removeAll(QString());
        std::transform(details.begin(), details.end(), details.begin(),
                       [](const QString& detail) { return isolated(detail.simplified()); });
        m_table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(difference.line)));
        m_table->setItem(row, 1, new QTableWidgetItem(kindTitle(difference.kind)));
        m_table->setItem(row, 2, new QTableWidgetItem(details.join(u" · "_s)));
        ++row;
    }
    const bool isAnythingToDo = report.read > report.rejected + report.skipped;
    m_import->setEnabled(isAnythingToDo && !m_book.isReadOnly());
    if (m_import->isEnabled())
        m_import->setFocus();
}

void ImportDialog::showProblem(const QString& text)
{
    QPalette colours = m_summary->palette();
    colours.setColor(QPalette::BrightText, coloursOf(palette()).bad);
    m_summary->setPalette(colours);
    m_summary->setForegroundRole(QPalette::BrightText);
    m_summary->setText(spoken(text));
    m_columns->clear();
}

void ImportDialog::setBusy(bool isBusy)
{
    m_bar->setVisible(isBusy);
    m_pace->setVisible(isBusy);
    if (!isBusy)
        m_background->hide();
    m_duplicates->setEnabled(!isBusy);
    if (isBusy || m_path.isEmpty())
        m_import->setEnabled(false);
}

void ImportDialog::reject()
{
    // Escape stops what runs first; once more, with nothing running, it closes.
    if (m_job && !m_job->isCancelled()) {
        m_job->cancel();
        showProgress();
        return;
    }
    QDialog::reject();
}

} // namespace kith
