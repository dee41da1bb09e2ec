// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calltimer.h"
#include "activity/logdialog.h"
#include "activity/partyfield.h"
#include "schema/field.h"
#include "style/metrics.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int outcomesWithKeys = 5;
const QKeySequence timerKey(Qt::ALT | Qt::Key_T);

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

/// A button's own shortcut presses it for a tenth of a second first: a fast hand has saved by then.
template<typename Act>
void connectKey(QDialog& dialog, const QKeySequence& key, const Act& act)
{
    auto* shortcut = new QShortcut(key, &dialog);
    QObject::connect(shortcut, &QShortcut::activated, &dialog, act);
}

/// The key that leads to a control, said where the pointer rests.
void setTip(QWidget& control, const QString& tip, const QKeySequence& key)
{
    control.setToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
}

} // namespace

LogDialog::LogDialog(const LogParty& party, PartySource source, Save save, QWidget* parent)
    : QDialog(parent)
    , m_save(std::move(save))
    , m_who(new PartyField(std::move(source), this))
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
    m_problem = new ProblemLabel(m_text, this);
    m_problem->setObjectName(u"logProblem"_s);
    layout->addWidget(m_problem);
    layout->addSpacing(metrics::Tiny);
    layout->addLayout(makeDetails());
    layout->addLayout(makeFoot());
    makeKeys();
    // What is typed comes one after the other; outcomes and timer have keys, and a blank typed there would press them.
    setTabOrder(m_text, m_next);
    setTabOrder(m_satisfaction, m_timer);
    resize(600, minimumSizeHint().height());
    showParty();
    (party.isChosen() ? static_cast<QWidget*>(m_text) : m_who)->setFocus();
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
    m_timer = new CallTimer(timerKey, this);
    layout->addWidget(m_avatar);
    layout->addLayout(lines, 1);
    layout->addWidget(m_timer);
    return layout;
}

void LogDialog::makeParty(const LogParty& party)
{
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("With whom"));
    m_who->setPlaceholderText(tr("With whom? Type a name or a number"));
    m_who->setVisible(!party.isChosen());
    m_who->setParty(party);
    connect(m_who, &PartyField::partyChanged, this, &LogDialog::showParty);
    connect(m_who, &PartyField::chosen, m_text, qOverload<>(&QWidget::setFocus));
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
        button->setAutoExclusive(true); // one of several, for those who do not see it, too
        connectKey(*this, key, [button] { button->click(); });
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
    m_next->setPlaceholderText(tr("For example: call back with the price fri 3pm"));
    m_nextShown = makeLabel(Type::Secondary, {}, this);
    m_nextShown->setObjectName(u"nextStepShown"_s);
    layout->addWidget(makeCaption(tr("&Next step"), m_next, this));
    layout->addWidget(m_next);
    layout->addWidget(m_nextShown);
    connect(m_next, &QLineEdit::textChanged, this, &LogDialog::showNextStep);
    showNextStep();
    return layout;
}

QLayout* LogDialog::makeDetails()
{
    constexpr int longest = 24 * 60;
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    const Field& kind = *interactions().find(u"kind");
    for (const Choice& choice : kind.choices)
        m_kind->addItem(kind.choiceTitle(choice.key), choice.key);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogDialog::showHeading);
    m_direction = new QComboBox(this);
    m_direction->setAccessibleName(tr("Direction"));
    const Field& direction = *interactions().find(u"direction");
    for (const Choice& choice : direction.choices)
        m_direction->addItem(direction.choiceTitle(choice.key), choice.key);
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(0, longest);
    m_minutes->setSpecialValueText(u"–"_s + tr(" min"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    connect(m_minutes, &QSpinBox::valueChanged, m_timer, &CallTimer::setMinutes);
    connect(m_timer, &CallTimer::ticked, this, [this] {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(m_timer->minutes());
    });
    m_satisfaction = new QComboBox(this);
    m_satisfaction->setAccessibleName(tr("Satisfaction"));
    m_satisfaction->addItem(tr("Satisfaction …"), 0);
    for (int score = 1; score <= 5; ++score)
        m_satisfaction->addItem(tr("%1 of 5").arg(QLocale().toString(score)), score);
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_direction, m_minutes, m_satisfaction})
        layout->addWidget(each);
    layout->addStretch();
    return layout;
}

QLayout* LogDialog::makeFoot()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* save = new Button(tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), Prominence::Primary, this);
    connect(cancel, &QPushButton::clicked, this, &LogDialog::reject);
    connect(save, &QPushButton::clicked, this, &LogDialog::accept);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(save);
    return layout;
}

void LogDialog::makeKeys()
{
    for (const QKeySequence& key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                                    QKeySequence(QKeySequence::Save)})
        connectKey(*this, key, [this] { accept(); });
    connectKey(*this, timerKey, [this] { m_timer->toggle(); });
    const std::tuple<QWidget*, QString, Qt::Key> fields[] = {
        {m_kind, tr("What kind of talk it was"), Qt::Key_K},
        {m_direction, tr("Who began"), Qt::Key_D},
        {m_minutes, tr("How long it took"), Qt::Key_M},
        {m_satisfaction, tr("How satisfied they are"), Qt::Key_S},
    };
    for (const auto& [field, tip, letter] : fields) {
        const QKeySequence key(int(Qt::ALT) | letter);
        setTip(*field, tip, key);
        connectKey(*this, key, [field = field] { field->setFocus(Qt::ShortcutFocusReason); });
    }
}

} // namespace kith
