// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importjobs.h"
#include "jobs/jobrunner.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace kith {

class Book;

/// Imports customers from a file: shows first what would be new, changed, conflicting and rejected, then does it, with
/// progress and a way to stop. Closed meanwhile, the import goes on and the status line shows it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Book& book, JobRunner& jobs, QWidget* parent = nullptr);

    /// Looks into the file and shows what importing it would do.
    void setFile(const QString& path);
    /// Does what was shown.
    void startImport();

    void reject() override;

Q_SIGNALS:
    void imported(const QString& summary);
    void failed(const kith::Error& error);

private:
    [[nodiscard]] QLayout* makeFileLine();
    [[nodiscard]] QLayout* makeFoot();
    void makeTable();
    void chooseFile();
    void look();
    void run(bool isDryRun);
    void showOutcome(bool isDryRun, const Result<ImportReport>& outcome);
    void showDifference(const ImportReport& report);
    void showProgress();
    void showProblem(const QString& text);
    void setBusy(bool isBusy);

    Book& m_book;
    JobRunner& m_jobs;
    QString m_path;
    QPointer<Job> m_job;
    QLabel* m_file;
    QLabel* m_summary;
    QLabel* m_columns;
    QComboBox* m_duplicates = nullptr;
    QTableWidget* m_table = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_pace = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_background = nullptr;
    bool m_isAway = false; ///< hidden while the import goes on
};

} // namespace kith
