// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"

#include "activity/nextstep.h"
#include "activity/whentext.h"
#include "models/celltext.h"
#include "schema/field.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int outcomesWithKeys = 5;

const EntityInfo& interactions()
{
    static const EntityInfo entity = interactionEntity();
    return entity;
}

QLabel* makeCaption(const QString& text, QWidget* buddy, QWidget* parent)
{
    QLabel* caption = makeLabel(Type::Secondary, text, parent);
    caption->setBuddy(buddy);
    return caption;
}

} // namespace

LogDialog::LogDialog(const LogParty& party, PartySource source, Save save, QWidget* parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_save(std::move(save))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Log a call"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Small);
    layout->addLayout(makeHeader());
    makeParty(party);
    layout->addWidget(m_who);
    layout->addWidget(makeCaption(tr("&What happened"), m_text, this));
    m_text->setAccessibleName(tr("What happened"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 4);
    layout->addWidget(m_text, 1);
    layout->addLayout(makeOutcomes());
    layout->addLayout(makeNextStep());
    m_problem = makeLabel(Type::Body, {}, this);
    m_problem->setObjectName(u"logProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::Tiny);
    layout->addLayout(makeFoot());
    resize(600, sizeHint().height());
    choose(party);
    (m_party.customer > 0 ? static_cast<QWidget*>(m_text) : m_who)->setFocus();
}

QLayout* LogDialog::makeHeader()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Medium);
    m_avatar = new Avatar(metrics::LargeAvatarSize, this);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    m_heading = new ElidedLabel(Type::Title, this);
    m_heading->setObjectName(u"logHeading"_s);
    m_subtitle = new ElidedLabel(Type::Secondary, this);
    lines->addWidget(m_heading);
    lines->addWidget(m_subtitle);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    for (const Choice& choice : interactions().find(u"kind")->choices)
        m_kind->addItem(interactions().find(u"kind")->choiceTitle(choice.key), choice.key);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogDialog::showHeading);
    layout->addWidget(m_avatar);
    layout->addLayout(lines, 1);
    layout->addWidget(m_kind);
    return layout;
}

void LogDialog::makeParty(const LogParty& party)
{
    m_who = new QLineEdit(this);
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("With whom"));
    m_who->setPlaceholderText(tr("With whom? Type a name or a number"));
    m_who->setVisible(party.customer == 0);
    auto* completer = new QCompleter(new QStandardItemModel(m_who), m_who);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_who->setCompleter(completer);
    connect(m_who, &QLineEdit::textEdited, this, &LogDialog::offerParties);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (size_t(index.row()) < m_offered.size())
            choose(m_offered[size_t(index.row())]);
    });
}

void LogDialog::offerParties(const QString& text)
{
    m_party = {};
    m_offered = text.trimmed().isEmpty() ? std::vector<LogParty>() : m_source(text);
    auto* model = static_cast<QStandardItemModel*>(m_who->completer()->model());
    model->clear();
    for (const LogParty& party : m_offered) {
        model->appendRow(new QStandardItem(party.subtitle.isEmpty()
                                               ? party.title
                                               : u"%1 · %2"_s.arg(isolated(party.title), isolated(party.subtitle))));
    }
    showHeading();
}

void LogDialog::choose(const LogParty& party)
{
    m_party = party;
    m_avatar->setName(party.title);
    m_subtitle->setText(party.subtitle);
    if (party.customer > 0)
        m_who->setText(party.title);
    showHeading();
}

void LogDialog::showHeading()
{
    const QString kind = m_kind->currentText();
    m_heading->setText(m_party.customer > 0 ? tr("%1 with %2").arg(kind, isolated(m_party.title)) : kind);
}

QLayout* LogDialog::makeOutcomes()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_outcomes = new QButtonGroup(this);
    m_outcomes->setExclusive(true);
    const Field& outcome = *interactions().find(u"outcome");
    int number = 0;
    for (const Choice& choice : outcome.choices) {
        if (++number > outcomesWithKeys)
            break;
        const QKeySequence key(int(Qt::ALT) | (Qt::Key_0 + number));
        auto* button = new Button(outcome.choiceTitle(choice.key), key, Prominence::Normal, this);
        button->setCheckable(true);
        // A button's own shortcut presses it for a tenth of a second first: a fast hand has saved by then.
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        button->setObjectName(choice.key);
        m_outcomes->addButton(button);
        layout->addWidget(button);
    }
    layout->addStretch();
    return layout;
}

QLayout* LogDialog::makeNextStep()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(metrics::Tiny);
    m_next = new QLineEdit(this);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setAccessibleName(tr("Next step"));
    m_next->setPlaceholderText(tr("For example: call back with the price fri"));
    m_nextShown = makeLabel(Type::Secondary, {}, this);
    m_nextShown->setObjectName(u"nextStepShown"_s);
    layout->addWidget(makeCaption(tr("&Next step"), m_next, this));
    layout->addWidget(m_next);
    layout->addWidget(m_nextShown);
    connect(m_next, &QLineEdit::textChanged, this, &LogDialog::showNextStep);
    showNextStep();
    return layout;
}

void LogDialog::showNextStep()
{
    const NaturalReading reading;
    const NextStep step = parseNextStep(m_next->text(), reading);
    if (step.due.date.isValid())
        m_nextShown->setText(tr("A task for %1").arg(whenText(step.due, reading.now)));
    else if (step.subject.isEmpty())
        m_nextShown->setText(tr("Name a time — tomorrow, fri 3pm, in 2 weeks — and it becomes a task."));
    else
        m_nextShown->setText(tr("A task for tomorrow, as no day is named"));
}

QLayout* LogDialog::makeFoot()
{
    constexpr int longest = 24 * 60;
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, longest);
    m_minutes->setSpecialValueText(u"–"_s);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setToolTip(tr("How long it took"));
    m_satisfaction = new QComboBox(this);
    m_satisfaction->setAccessibleName(tr("Satisfaction"));
    m_satisfaction->addItem(tr("Satisfaction …"), 0);
    for (int score = 1; score <= 5; ++score)
        m_satisfaction->addItem(tr("%1 of 5").arg(score), score);
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* save = new Button(tr("Save"), saveKey, Prominence::Primary, this);
    connect(cancel, &QPushButton::clicked, this, &LogDialog::reject);
    connect(save, &QPushButton::clicked, this, &LogDialog::accept);
    for (const QKeySequence& key :
         {saveKey, QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(QKeySequence::Save)}) {
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &LogDialog::accept);
    }
    layout->addWidget(m_minutes);
    layout->addWidget(m_satisfaction);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(save);
    return layout;
}

LogEntry LogDialog::entry() const
{
    LogEntry entry;
    entry.interaction.kind = m_kind->currentData().toString();
    entry.interaction.at = QDateTime::currentDateTimeUtc();
    entry.interaction.customers = {CustomerId{m_party.customer}};
    if (const QAbstractButton* chosen = m_outcomes->checkedButton())
        entry.interaction.outcome = chosen->objectName();
    entry.interaction.minutes = m_minutes->value();
    entry.interaction.satisfaction = m_satisfaction->currentData().toInt();
    entry.interaction.text = m_text->toPlainText().trimmed();
    NextStep step = parseNextStep(m_next->text());
    if (!step.due.date.isValid() && !step.subject.isEmpty())
        step.due.date = QDate::currentDate().addDays(1);
    entry.followUp = step.due.date;
    entry.followUpText = taskSubject(step);
    return entry;
}

QJsonObject LogDialog::typed() const
{
    const QAbstractButton* outcome = m_outcomes->checkedButton();
    const QString who = m_party.customer > 0 ? QString() : m_who->text();
    if (m_text->toPlainText().isEmpty() && m_next->text().isEmpty() && who.isEmpty())
        return {};
    return {{u"customer"_s, m_party.customer},
            {u"who"_s, who},
            {u"kind"_s, m_kind->currentData().toString()},
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
        offerParties(who);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(typed[u"kind"].toString())));
    m_text->setPlainText(typed[u"text"].toString());
    if (auto* outcome = findChild<QAbstractButton*>(typed[u"outcome"].toString()); outcome && outcome->isCheckable())
        outcome->setChecked(true);
    m_next->setText(typed[u"next"].toString());
    m_minutes->setValue(typed[u"minutes"].toInt());
    m_satisfaction->setCurrentIndex(qMax(0, m_satisfaction->findData(typed[u"satisfaction"].toInt())));
}

void LogDialog::showProblem(const QString& problem)
{
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, coloursOf(palette()).bad);
    m_problem->setPalette(colours);
    m_problem->setText(spoken(problem));
    m_problem->show();
}

void LogDialog::accept()
{
    // A name typed whole, without choosing from the list, is understood where only one is meant.
    if (m_party.customer == 0 && m_offered.size() == 1)
        choose(m_offered.front());
    if (m_party.customer == 0) {
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
