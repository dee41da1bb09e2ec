// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"

#include "activity/calltimer.h"
#include "activity/nextstep.h"
#include "activity/partyfield.h"
#include "activity/whentext.h"
#include "models/celltext.h"
#include "schema/field.h"
#include "widgets/avatar.h"
#include "widgets/problemlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kith {

void LogDialog::setDirection(const QString& direction)
{
    m_direction->setCurrentIndex(qMax(0, m_direction->findData(direction)));
}

void LogDialog::setOutcome(const QString& outcome)
{
    if (auto* button = findChild<QAbstractButton*>(outcome); button && button->isCheckable() && !outcome.isEmpty())
        button->setChecked(true);
}

void LogDialog::offer(const QString& named, std::vector<LogParty> parties)
{
    m_who->setText(named);
    m_who->show();
    m_who->setFocus();
    m_who->offer(std::move(parties));
    m_subtitle->setText(tr("%Ln have this number: choose one", nullptr, int(m_who->offered())));
    // Once the window stands: a list under a field that is nowhere yet would lie anywhere.
    QTimer::singleShot(0, this, [this] { m_who->completer()->complete(); });
}

void LogDialog::showParty()
{
    const LogParty& party = m_who->party();
    m_avatar->setName(party.title);
    m_subtitle->setText(party.subtitle);
    showHeading();
}

void LogDialog::showHeading()
{
    const QString kind = m_kind->currentText();
    const LogParty& party = m_who->party();
    m_heading->setText(party.isChosen() ? tr("%1 with %2").arg(kind, isolated(party.title)) : kind);
}

void LogDialog::showNextStep()
{
    const NaturalReading reading = naturalReading();
    const NextStep step = parseNextStep(m_next->text(), reading);
    if (step.due.date.isValid())
        m_nextShown->setText(tr("A task for %1").arg(whenText(step.due, reading.now)));
    else if (step.subject.isEmpty())
        m_nextShown->setText(tr("Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task."));
    else
        m_nextShown->setText(tr("A task for tomorrow, as no day is named"));
}

LogEntry LogDialog::entry() const
{
    LogEntry entry;
    entry.interaction.kind = m_kind->currentData().toString();
    entry.interaction.at = QDateTime::currentDateTimeUtc();
    const LogParty& party = m_who->party();
    if (party.customer > 0)
        entry.interaction.customers = {CustomerId{party.customer}};
    if (party.contact > 0)
        entry.interaction.contacts = {ContactId{party.contact}};
    entry.interaction.direction = m_direction->currentData().toString();
    if (const QAbstractButton* chosen = m_outcomes->checkedButton())
        entry.interaction.outcome = chosen->objectName();
    entry.interaction.minutes = m_minutes->value();
    entry.interaction.satisfaction = m_satisfaction->currentData().toInt();
    entry.interaction.text = m_text->toPlainText().trimmed();
    NextStep step = parseNextStep(m_next->text(), naturalReading());
    if (!step.due.date.isValid() && !step.subject.isEmpty())
        step.due.date = QDate::currentDate().addDays(1);
    entry.followUp = step.due.date;
    entry.followUpTime = step.due.time.value_or(QTime());
    entry.followUpText = taskSubject(step);
    return entry;
}

QJsonObject LogDialog::typed() const
{
    const QAbstractButton* outcome = m_outcomes->checkedButton();
    const LogParty& party = m_who->party();
    const QString who = party.isChosen() ? QString() : m_who->text();
    const bool isBegun = m_timer->isRunning() || m_outcomes->checkedButton();
    if (m_text->toPlainText().isEmpty() && m_next->text().isEmpty() && who.isEmpty() && !isBegun)
        return {};
    return {{u"customer"_s, party.customer},
            {u"who"_s, who},
            {u"contact"_s, party.contact},
            {u"kind"_s, m_kind->currentData().toString()},
            {u"direction"_s, m_direction->currentData().toString()},
            {u"text"_s, m_text->toPlainText()},
            {u"outcome"_s, outcome ? outcome->objectName() : QString()},
            {u"next"_s, m_next->text()},
            {u"minutes"_s, m_minutes->value()},
            {u"satisfaction"_s, m_satisfaction->currentData().toInt()}};
}

void LogDialog::retype(const QJsonObject& typed)
{
    if (const QString who = typed[u"who"].toString(); !who.isEmpty()) {
        m_who->setText(who);
        m_who->search();
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(typed[u"kind"].toString())));
    setDirection(typed[u"direction"].toString());
    m_text->setPlainText(typed[u"text"].toString());
    setOutcome(typed[u"outcome"].toString());
    m_next->setText(typed[u"next"].toString());
    m_minutes->setValue(typed[u"minutes"].toInt());
    m_satisfaction->setCurrentIndex(qMax(0, m_satisfaction->findData(typed[u"satisfaction"].toInt())));
}

void LogDialog::showProblem(const QString& problem)
{
    m_problem->say(problem);
}

void LogDialog::accept()
{
    if (!m_who->chooseOnly()) {
        m_who->show();
        m_who->setFocus();
        showProblem(tr("Choose with whom it was: type a name or a number and pick one of the list."));
        return;
    }
    if (const Result<> saved = m_save(entry()); !saved) {
        showProblem(saved.error().message); // nothing typed is lost
        return;
    }
    QDialog::accept();
}

void LogDialog::reject()
{
    const bool isTyped = !m_text->toPlainText().isEmpty() || !m_next->text().isEmpty();
    if (isTyped && !m_isDiscarding) {
        m_isDiscarding = true;
        showProblem(tr("What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it."));
        return;
    }
    QDialog::reject();
}

} // namespace kith
