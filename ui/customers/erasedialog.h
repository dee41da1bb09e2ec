// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"
#include "storage/erasure.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kith {

class ProblemLabel;

/// Erases the personal data of a customer or contact: shows what goes and what stays, offers the export of all that is
/// known first, and asks for the name. What takes long runs as a job; the dialog stays until it can say how it went.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(const Services& services, const QString& kind, qint64 id, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;
    /// Where the export goes; asked for by a file dialog.
    void exportTo(const QString& path);

Q_SIGNALS:
    void erased();

private:
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QLayout* makeConfirmation();
    [[nodiscard]] QLayout* makeButtons();
    void look();
    void showPlan(const Result<ErasurePlan>& plan);
    void showOutcome(const Result<ErasureReport>& outcome);
    void showExported(const QString& path);
    void showProblem(const Error& error);
    void askForFile();
    void setWorking(bool works);
    void fit();
    [[nodiscard]] QString goingText() const;
    [[nodiscard]] QString stayingText() const;
    [[nodiscard]] bool isConfirmed() const;

    Services m_services;
    ErasureRequest m_request;
    ErasurePlan m_plan{};
    bool m_isKnown = false;
    bool m_isWorking = false;
    bool m_isDone = false;
    QLabel* m_who;
    QLabel* m_going;
    QLabel* m_staying;
    QCheckBox* m_companions;
    QLabel* m_hint;
    QLabel* m_exported;
    QLabel* m_question;
    QLineEdit* m_name;
    QProgressBar* m_progress;
    ProblemLabel* m_problem;
    QPushButton* m_export = nullptr;
    QPushButton* m_erase = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace kith
