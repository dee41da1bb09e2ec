// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "style/colours.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kith {

/// The foot of the window: what is shown of how many, what was just done with a way to undo it, and background work
/// with its pace and a way to stop it.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(JobRunner& jobs, QWidget* parent = nullptr);

    enum class Offer { Nothing, Undo };

    void setStatus(const QString& text);
    void setNote(const QString& text); ///< at the end: what stays true, such as a book that is read-only
    /// Of the last backup; the tooltip says exactly when.
    void setBackup(const QString& text, const QString& toolTip, Tone tone);
    void showNotice(const QString& text, Offer offer);
    void showProblem(const Error& error);
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeNotice();
    [[nodiscard]] QWidget* makeJob();
    void notify(const QString& text, bool isProblem, Offer offer);
    void showJobs();
    void cancelShown();

    JobRunner& m_jobs;
    QLabel* m_status;
    QLabel* m_note;
    QLabel* m_backup;
    QFrame* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    QPushButton* m_undo = nullptr;
    QWidget* m_job = nullptr;
    QLabel* m_jobText = nullptr;
    QProgressBar* m_jobBar = nullptr;
    QTimer m_hide;
};

} // namespace kith
