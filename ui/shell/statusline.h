// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "style/colours.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace kith {

/// The foot of the window: what is shown of how many, the last backup, and background work with its pace and a way to
/// stop it. What was just done, toasts say.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(JobRunner& jobs, QWidget* parent = nullptr);

    void setStatus(const QString& text);
    void setNote(const QString& text); ///< at the end: what stays true, such as a book that is read-only
    /// Of the last backup; the tooltip says exactly when.
    void setBackup(const QString& text, const QString& toolTip, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeJob();
    void showJobs();
    void cancelShown();

    JobRunner& m_jobs;
    QLabel* m_status;
    QLabel* m_note;
    QLabel* m_backup;
    QWidget* m_job = nullptr;
    QLabel* m_jobText = nullptr;
    QProgressBar* m_jobBar = nullptr;
};

} // namespace kith
