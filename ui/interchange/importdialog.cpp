// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importdialog.h"

#include "interchange/columnmapping.h"
#include "interchange/importcolumns.h"
#include "interchange/importdifferences.h"
#include "interchange/importfilepage.h"
#include "interchange/importresult.h"
#include "interchange/savedmapping.h"
#include "models/celltext.h"
#include "storage/book.h"
#include "style/colours.h"
#include "widgets/label.h"
#include "widgets/taborder.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Where rejected rows go when nobody is there to be asked: beside the file they came from.
QString rejectsPathFor(const QString& path)
{
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + ImportDialog::tr("-rejected") + u".csv"_s);
}

} // namespace

void ImportDialog::setFile(const QString& path)
{
    if (m_isImporting || m_isDone)
        return;
    m_path = path;
    m_file->setFile(path, m_wantedKind);
    m_kind.clear();
    m_preview.reset();
    m_mappings->clear();
    m_hasLooked = false;
    m_canImport = false;
    for (const Step step : {Step::Columns, Step::Difference})
        m_steps[size_t(step)]->setEnabled(false);
    go(Step::File);
    look(Columns::Found);
}

ImportTask ImportDialog::task() const
{
    ImportTask task{.bookPath = m_book.path(), .employee = m_book.workingAs(), .filePath = m_path};
    task.kinds = importableKinds();
    task.options.onDuplicate = OnDuplicate(m_duplicates->currentData().toInt());
    task.options.create = {u"tag"_s, u"employee"_s};
    m_file->fill(task.options);
    return task;
}

void ImportDialog::look(Columns columns)
{
    if (m_path.isEmpty() || m_isDone || m_isImporting)
        return;
    ImportTask looked = task();
    looked.options.isDryRun = true;
    if (m_mappings->currentIndex() > 0) {
        auto kept = savedMapping(m_book, entity(), m_mappings->currentData().toString());
        if (!kept)
            return showProblem(kept.error().message);
        looked.options.mapping = std::move(*kept);
    }
    if (columns == Columns::Chosen)
        std::ranges::move(m_columns->mapping(), std::back_inserter(looked.options.mapping));
    run(tr("Looking into %1"), Job::Access::Reading, [this, looked, columns](const QString& title) {
        const auto work = [looked](const Progress& progress) {
            return previewImport(looked, progress);
        };
        return m_jobs.start<ImportPreview>(title, Job::Access::Reading, work, this,
                                           [this, columns, number = m_run](const Result<ImportPreview>& preview) {
                                               if (number == m_run)
                                                   showPreview(columns, preview);
                                           });
    });
}

void ImportDialog::startImport()
{
    ImportTask imported = task();
    imported.options.mapping = m_columns->mapping();
    if (m_mappings->currentIndex() > 0) {
        // The kept columns first, what was chosen since on top of them.
        auto kept = savedMapping(m_book, entity(), m_mappings->currentData().toString());
        if (!kept)
            return showProblem(kept.error().message);
        kept->insert(kept->end(), imported.options.mapping.begin(), imported.options.mapping.end());
        imported.options.mapping = std::move(*kept);
    }
    imported.options.rejectsPath = m_folder.filePath(u"rejected.csv"_s);
    run(tr("Importing %1"), Job::Access::Writing, [this, imported](const QString& title) {
        const auto work = [imported](const Progress& progress) {
            return runImport(imported, progress);
        };
        return m_jobs.start<ImportReport>(title, Job::Access::Writing, work, this,
                                          [this](const Result<ImportReport>& outcome) { showOutcome(outcome); });
    });
}

void ImportDialog::run(const QString& title, Job::Access access, const std::function<Job*(const QString& title)>& start)
{
    if (m_job)
        m_job->cancel();
    ++m_run;
    m_isImporting = access == Job::Access::Writing;
    m_job = start(title.arg(isolated(QFileInfo(m_path).fileName())));
    connect(m_job, &Job::progressed, this, &ImportDialog::showProgress);
    setBusy(true);
    m_background->setVisible(access == Job::Access::Writing);
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

void ImportDialog::showPreview(Columns columns, const Result<ImportPreview>& preview)
{
    m_canImport = false;
    setBusy(false);
    if (!preview) {
        const bool isStopped = preview.error().code == Error::Code::Cancelled;
        return showProblem(isStopped ? tr("Stopped. Nothing was changed.") : preview.error().message);
    }
    m_preview = *preview;
    m_file->show(preview->file);
    if (m_kind != preview->file.kind) {
        m_kind = preview->file.kind;
        listMappings();
    }
    if (columns == Columns::Found)
        m_columns->show(entity(), preview->file.columns);
    m_steps[size_t(Step::Columns)]->setEnabled(true);
    m_steps[size_t(Step::Difference)]->setEnabled(preview->outcome.has_value());
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (!preview->outcome) {
        // Of a workbook it may be the wrong sheet, which is chosen with the file.
        go(!isFirst ? step() : preview->file.sheets.size() > 1 ? Step::File : Step::Columns);
        return showProblem(preview->outcome.error().message);
    }
    const ImportReport& report = *preview->outcome;
    m_differences->show(report);
    m_canImport = report.read > report.rejected + report.skipped && !m_book.isReadOnly();
    go(!isFirst ? step() : report.unusedColumns.isEmpty() ? Step::Difference : Step::Columns);
    setBusy(false);
    if (isFirst && step() == Step::Difference && m_import->isEnabled())
        m_import->setFocus();
}

void ImportDialog::showOutcome(const Result<ImportReport>& outcome)
{
    m_isImporting = false;
    setBusy(false);
    if (!outcome) {
        if (!m_isAway)
            return showProblem(outcome.error().code == Error::Code::Cancelled ? tr("Stopped. Nothing was changed.")
                                                                              : outcome.error().message);
        if (outcome.error().code != Error::Code::Cancelled) // the window goes on without it: so must the news
            Q_EMIT failed(outcome.error());
        return deleteLater();
    }
    QString summary = tr("Imported — %1").arg(importSummary(*outcome));
    const QString rejects = m_folder.filePath(u"rejected.csv"_s);
    if (m_isAway) {
        if (outcome->rejected > 0 && copyRejects(rejects, rejectsPathFor(m_path)))
            summary += u' ' + tr("The rejected rows are in %1.").arg(isolated(rejectsPathFor(m_path)));
        Q_EMIT imported(summary);
        return deleteLater();
    }
    m_isDone = true;
    m_result->show(*outcome, rejects, rejectsPathFor(m_path));
    for (QPushButton* const step : m_steps)
        step->setEnabled(step == m_steps[size_t(Step::Result)]);
    go(Step::Result);
    setBusy(false);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    Q_EMIT imported(summary);
}

const EntityInfo& ImportDialog::entity() const
{
    return m_schema->entity(m_kind.isEmpty() ? importableKinds().front() : m_kind);
}

void ImportDialog::showStep()
{
    QString text = m_news;
    const ImportReport* report = m_preview && m_preview->outcome ? &*m_preview->outcome : nullptr;
    if (text.isEmpty() && step() == Step::File)
        text = m_preview ? tr("Check the first rows: are the letters, the columns and what the rows are right?")
                         : tr("Choose an XLSX, CSV, TSV or JSON file: an old spreadsheet, or an export of another "
                              "program. You see what would change before anything does.");
    else if (text.isEmpty() && step() == Step::Columns && report)
        text =
            report->unusedColumns.isEmpty()
                ? tr("Every column has its field.")
                : tr("Not imported: %1. Choose a field for what you want to keep.").arg(namesOf(report->unusedColumns));
    else if (text.isEmpty() && step() == Step::Difference && report)
        text = tr("This would happen: %1").arg(importSummary(*report)) + u'\n' + spoken(report->warnings.join(u'\n'));
    QPalette colours = m_summary->palette();
    colours.setColor(QPalette::BrightText, coloursOf(palette()).bad);
    m_summary->setPalette(colours);
    m_summary->setForegroundRole(m_isBadNews && !m_news.isEmpty() ? QPalette::BrightText : QPalette::WindowText);
    m_summary->setText(text.trimmed());
    m_summary->setVisible(step() != Step::Result && !text.isEmpty());
}

void ImportDialog::listMappings()
{
    const QString current = m_mappings->currentData().toString();
    m_mappings->clear();
    m_mappings->addItem(tr("As found by themselves"), QString());
    const auto names = savedMappingNames(m_book, entity());
    for (const QString& name : names.value_or(QStringList()))
        m_mappings->addItem(tr("As kept: %1").arg(isolated(name)), name);
    m_mappings->setCurrentIndex(std::max(0, m_mappings->findData(current)));
}

void ImportDialog::keepMapping()
{
    const QString name = m_mappingName->text().trimmed();
    const auto saved = saveMapping(m_book, entity(), name, m_columns->byHeaders());
    if (!saved)
        return showProblem(saved.error().message);
    listMappings();
    m_mappingName->clear();
    showText(tr("These columns are kept as %1, for the next such file.").arg(isolated(name)));
}

void ImportDialog::showText(const QString& text)
{
    m_news = text;
    m_isBadNews = false;
    showStep();
}

void ImportDialog::showProblem(const QString& text)
{
    m_news = spoken(text);
    m_isBadNews = true;
    showStep();
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

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!m_isDone && urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    setFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

bool ImportDialog::focusNextPrevChild(bool isNext)
{
    return passFocus(*this, isNext);
}

} // namespace kith
