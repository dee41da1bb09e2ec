// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importjobs.h"
#include "jobs/jobrunner.h"

#include <QDialog>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kith {

class Book;
class ImportColumns;
class ImportDifferences;
class ImportFilePage;
class ImportResult;
class Schema;

/// Imports customers, contacts, talks or tasks from a file in four steps that can be gone to in any order: the file and
/// how it is read, its columns, what would change, and what was done. Nothing happens before Import; closed meanwhile,
/// it goes on and the status line shows it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Book& book, JobRunner& jobs, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// What the rows of each file are taken for at first; empty: what its columns look like.
    void setKind(const QString& kind) { m_wantedKind = kind; }
    /// Looks into the file and shows what importing it would do.
    void setFile(const QString& path);
    /// Does what was shown.
    void startImport();

    void reject() override;

Q_SIGNALS:
    void imported(const QString& summary);
    void failed(const kith::Error& error);
    void undoRequested(kith::ChangeSetId set);

protected:
    bool focusNextPrevChild(bool isNext) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Step { File, Columns, Difference, Result };
    enum class Columns {
        Found,  ///< by themselves, or as a mapping has them that was kept
        Chosen, ///< by hand
    };

    [[nodiscard]] QLayout* makeSteps();
    [[nodiscard]] QWidget* makeColumnsPage();
    [[nodiscard]] QWidget* makeDifferencePage();
    [[nodiscard]] QLayout* makeFoot();
    void go(Step step);
    [[nodiscard]] Step step() const;

    [[nodiscard]] ImportTask task() const;
    void look(Columns columns);
    void showPreview(Columns columns, const Result<ImportPreview>& preview);
    void showOutcome(const Result<ImportReport>& outcome);
    [[nodiscard]] const EntityInfo& entity() const; ///< of the records that rows become
    void listMappings();
    void showStep();
    void keepMapping();
    void run(const QString& title, Job::Access access, const std::function<Job*(const QString& title)>& start);
    void showProgress();
    void showText(const QString& text);
    void showProblem(const QString& text);
    void setBusy(bool isBusy);
    Book& m_book;
    JobRunner& m_jobs;
    std::shared_ptr<const Schema> m_schema; ///< whose fields the columns page offers
    QString m_path;
    QString m_kind; ///< of the records; empty: still to be found out
    QString m_wantedKind;
    std::optional<ImportPreview> m_preview{};
    QString m_news; ///< what was just done or went wrong, instead of what there is to be said of the step
    bool m_isBadNews = false;
    QTemporaryDir m_folder; ///< for the rejected rows, until somebody wants them
    QPointer<Job> m_job;
    std::array<QPushButton*, 4> m_steps{};
    QStackedWidget* m_pages;
    QLabel* m_summary;
    ImportFilePage* m_file;
    ImportColumns* m_columns = nullptr;
    ImportDifferences* m_differences = nullptr;
    ImportResult* m_result;
    QComboBox* m_mappings = nullptr;
    QLineEdit* m_mappingName = nullptr;
    QPushButton* m_keep = nullptr;
    QComboBox* m_duplicates = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_pace = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_background = nullptr;
    int m_run = 0;            ///< number of the last job; the outcome of an earlier one is dropped
    bool m_hasLooked = false; ///< into this file
    bool m_isImporting = false;
    bool m_canImport = false;
    bool m_isDone = false;
    bool m_isAway = false; ///< hidden while the import goes on
};

} // namespace kith
