// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logging.h"
#include "activity/logparty.h"
#include "forms/typedform.h"

#include <QDialog>

#include <functional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kith {

class Avatar;
class CallTimer;
class PartyField;
class ProblemLabel;

/// Logs what happened in three answers — with whom, what, what next — without the mouse: Alt+1…5 for the outcome,
/// Alt+T for the timer, Ctrl+Enter to save.
class LogDialog : public QDialog, public TypedForm
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const LogEntry&)>;

    LogDialog(const LogParty& party, PartySource source, Save save, QWidget* parent = nullptr);

    void setSave(Save save) { m_save = std::move(save); }
    /// "in" where the other one called.
    void setDirection(const QString& direction);
    void setOutcome(const QString& outcome);
    /// Several could be meant by what stands where they are named: one is to be chosen first.
    void offer(const QString& named, std::vector<LogParty> parties);

    [[nodiscard]] QJsonObject typed() const override;
    void retype(const QJsonObject& typed) override;
    void explain(const QString& sentence) override { showProblem(sentence); }

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QLayout* makeHeader();
    [[nodiscard]] QLayout* makeOutcomes();
    [[nodiscard]] QLayout* makeNextStep();
    [[nodiscard]] QLayout* makeDetails();
    [[nodiscard]] QLayout* makeFoot();
    void makeKeys();
    void makeParty(const LogParty& party);
    void showParty();
    void showHeading();
    void showNextStep();
    void showProblem(const QString& problem);
    [[nodiscard]] LogEntry entry() const;

    Save m_save;
    Avatar* m_avatar = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_subtitle = nullptr;
    CallTimer* m_timer = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_direction = nullptr;
    PartyField* m_who;
    QPlainTextEdit* m_text = nullptr;
    QButtonGroup* m_outcomes = nullptr;
    QLineEdit* m_next = nullptr;
    QLabel* m_nextShown = nullptr;
    QSpinBox* m_minutes = nullptr;
    QComboBox* m_satisfaction = nullptr;
    ProblemLabel* m_problem = nullptr;
    bool m_isDiscarding = false;
};

} // namespace kith
