// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/relationshipdialog.h"

#include "activity/partyfield.h"
#include "forms/dateline.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Party partyOf(const LogParty& party)
{
    return {.customer = {party.customer}, .contact = {party.contact}};
}

} // namespace

RelationshipDialog::RelationshipDialog(const Subject& subject,
                                       const std::vector<std::pair<EmployeeId, QString>>& owners, PartySource source,
                                       Save save, QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_save(std::move(save))
    , m_who(new PartyField(
          // Nobody is anything to themselves.
          [party = subject.party, source = std::move(source)](const QString& text) {
              std::vector<LogParty> found = source(text);
              std::erase_if(found, [&](const LogParty& each) { return partyOf(each) == party; });
              return found;
          },
          this))
    , m_kind(new QComboBox(this))
    , m_strength(new QComboBox(this))
    , m_owner(new QComboBox(this))
    , m_since(new DateLine({}, this))
    , m_nextStep(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_meaning(makeLabel(Type::Secondary, {}, this))
    , m_problem(new ProblemLabel(m_who, this))
{
    setWindowTitle(subject.seen.relationship.id.isValid() ? tr("Edit relationship") : tr("New relationship"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    m_meaning->setObjectName(u"relationshipMeaning"_s);
    m_meaning->setWordWrap(true);
    layout->addWidget(m_meaning);
    makeWho();
    makeKinds();
    makeOwners(owners);
    layout->addWidget(makeForm(), 1);
    m_problem->setObjectName(u"relationshipProblem"_s);
    layout->addWidget(m_problem);
    layout->addLayout(makeFoot());
    resize(520, minimumSizeHint().height());
    fill();
}

void RelationshipDialog::makeWho()
{
    m_who->setObjectName(u"relationshipWho"_s);
    m_who->setPlaceholderText(tr("Type a name or a number"));
    m_since->setLean(NaturalReading::Lean::Back);
    connect(m_who, &PartyField::partyChanged, this, &RelationshipDialog::showMeaning);
    connect(m_who, &PartyField::chosen, m_kind, qOverload<>(&QWidget::setFocus));
}

void RelationshipDialog::makeKinds()
{
    const EntityInfo entity = relationshipEntity();
    const Field& kind = *entity.find(u"kind");
    m_kind->setObjectName(u"relationshipKind"_s);
    for (const Choice& choice : kind.choices)
        m_kind->addItem(kind.choiceTitle(choice.key), choice.key);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RelationshipDialog::showMeaning);
    m_strength->addItem(tr("Not said"), 0);
    const QStringList words{tr("1 – hardly"), tr("2 – a little"), tr("3 – well"), tr("4 – very well"),
                            tr("5 – closely")};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_strength->addItem(words[i], int(i) + 1);
}

void RelationshipDialog::makeOwners(const std::vector<std::pair<EmployeeId, QString>>& owners)
{
    m_owner->addItem(tr("Nobody"), 0);
    for (const auto& [id, name] : owners)
        m_owner->addItem(isolated(name), id.value);
    // Who left still has what they had.
    const Relationship& known = m_subject.seen.relationship;
    if (known.owner.isValid() && m_owner->findData(known.owner.value) < 0)
        m_owner->addItem(isolated(m_subject.ownerName), known.owner.value);
}

QWidget* RelationshipDialog::makeForm()
{
    constexpr int lines = 3;
    auto* whole = new QWidget(this);
    auto* form = new QFormLayout(whole);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_since->setPlaceholderText(spoken(tr("for example 2019-05-01")));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * lines + metrics::Large);
    const std::initializer_list<std::pair<QString, QWidget*>> rows{
        {tr("&With whom"), m_who}, {tr("They &are"), m_kind}, {tr("How &well"), m_strength},
        {tr("&Owner"), m_owner},   {tr("&Since"), m_since},   {tr("&Next step"), m_nextStep},
        {tr("No&tes"), m_notes},
    };
    for (const auto& [label, field] : rows) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    }
    return whole;
}

QLayout* RelationshipDialog::makeFoot()
{
    const QKeySequence saveKey(Qt::CTRL | Qt::Key_Return);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* save = new Button(tr("Save"), saveKey, Prominence::Primary, this);
    save->setObjectName(u"relationshipSave"_s);
    connect(cancel, &QPushButton::clicked, this, &RelationshipDialog::reject);
    connect(save, &QPushButton::clicked, this, &RelationshipDialog::accept);
    for (const QKeySequence& key : {saveKey, QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(QKeySequence::Save)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &RelationshipDialog::accept);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    return foot;
}

void RelationshipDialog::fill()
{
    const SeenRelationship& seen = m_subject.seen;
    const Relationship& known = seen.relationship;
    m_who->setParty({seen.other.customer.value, seen.other.contact.value, seen.otherName, {}});
    const QString usual = u"knows"_s;
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(seen.kind.isEmpty() ? usual : seen.kind)));
    m_strength->setCurrentIndex(qMax(0, m_strength->findData(known.strength)));
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(known.owner.value)));
    m_since->setText(known.since.toString(Qt::ISODate));
    m_nextStep->setText(known.nextStep);
    m_notes->setPlainText(known.notes);
    (other().isValid() ? static_cast<QWidget*>(m_kind) : m_who)->setFocus();
    showMeaning();
}

Party RelationshipDialog::other() const
{
    return partyOf(m_who->party());
}

void RelationshipDialog::showMeaning()
{
    const EntityInfo entity = relationshipEntity();
    const Field& kind = *entity.find(u"kind");
    const QString key = m_kind->currentData().toString();
    if (!other().isValid()) {
        m_meaning->setText(tr("Between %1 and somebody they know").arg(isolated(m_subject.name)));
        return;
    }
    m_meaning->setText(tr("%1 → %2: %3 · %2 → %1: %4")
                           .arg(isolated(m_subject.name), isolated(m_who->party().title),
                                isolated(kind.choiceTitle(key)), isolated(kind.choiceTitle(inverseKind(key)))));
}

bool RelationshipDialog::readSince(QDate& since) const
{
    if (m_since->text().trimmed().isEmpty())
        return true;
    const auto when = m_since->meant();
    since = when ? when->date : QDate();
    return since.isValid();
}

Relationship RelationshipDialog::relationship(QDate since) const
{
    const SeenRelationship& seen = m_subject.seen;
    Relationship made = seen.relationship;
    const QString kind = m_kind->currentData().toString();
    // It stays the way round it was entered, or a change of a note would turn it over.
    const bool isTurned = made.id.isValid() && made.first() != m_subject.party;
    const Party first = isTurned ? other() : m_subject.party;
    const Party second = isTurned ? m_subject.party : other();
    made.customer = first.customer;
    made.contact = first.contact;
    made.otherCustomer = second.customer;
    made.otherContact = second.contact;
    made.kind = isTurned ? inverseKind(kind) : kind;
    made.strength = m_strength->currentData().toInt();
    made.owner = {m_owner->currentData().toLongLong()};
    made.since = since;
    made.nextStep = m_nextStep->text().trimmed();
    made.notes = m_notes->toPlainText().trimmed();
    return made;
}

void RelationshipDialog::explain(const QString& problem)
{
    m_problem->say(problem);
}

void RelationshipDialog::accept()
{
    if (!m_who->chooseOnly()) {
        m_who->setFocus();
        explain(tr("Choose with whom: type a name or a number and pick one of the list."));
        return;
    }
    QDate since;
    if (!readSince(since)) {
        m_since->setFocus();
        explain(tr("“%1” is not a day. Write it as 2019-05-01.").arg(m_since->text().trimmed()));
        return;
    }
    if (const Result<> saved = m_save(relationship(since)); !saved) {
        explain(saved.error().message); // nothing typed is lost
        return;
    }
    QDialog::accept();
}

void RelationshipDialog::reject()
{
    const Relationship& known = m_subject.seen.relationship;
    const bool isTyped = m_who->text() != m_subject.seen.otherName || m_nextStep->text() != known.nextStep ||
                         m_notes->toPlainText() != known.notes;
    if (isTyped && !m_isDiscarding) {
        m_isDiscarding = true;
        explain(tr("What you typed is not saved. Save it with Ctrl+Enter, or press Esc again to discard it."));
        return;
    }
    QDialog::reject();
}

} // namespace kith
