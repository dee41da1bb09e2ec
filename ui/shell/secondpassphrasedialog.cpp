// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/secondpassphrasedialog.h"

#include "shell/passphrasedialog.h"
#include "shell/secondplace.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"
#include "widgets/smalldialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QLabel* wrapped(Type type, const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(type, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SecondPassphraseDialog::SecondPassphraseDialog(SecondPlace& second, QWidget* parent)
    : QDialog(parent)
    , m_second(second)
    , m_words(makePassphraseLine(tr("Passphrase of the second place"), this))
    , m_again(makePassphraseLine(tr("The same passphrase again"), this))
    , m_isNew(new QCheckBox(tr("It is a &new passphrase"), this))
    , m_problem(new ProblemLabel(m_words, this))
    , m_hint(wrapped(Type::Secondary, {}, this))
{
    constexpr int width = 500;
    setWindowTitle(tr("Passphrase"));
    setMinimumWidth(width);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addWidget(wrapped(Type::Body,
                              second.newest() ? tr("A backup to the second place is due. It is encrypted with the "
                                                   "passphrase you chose in the settings.")
                                              : tr("A backup to the second place is due, the first one there. Choose "
                                                   "the passphrase it is encrypted with; nobody can help who forgot "
                                                   "it."),
                              this));
    layout->addLayout(makeForm());
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addLayout(makeButtons());
    connect(m_isNew, &QCheckBox::toggled, this, &SecondPassphraseDialog::fit);
    connect(&second, &SecondPlace::passphraseTaken, this, &SecondPassphraseDialog::take);
    connect(&second, &SecondPlace::passphraseRefused, this, [this](const Error& error) {
        showTrying(false);
        refuse(error.code == Error::Code::InvalidInput
                   ? tr("This one does not open the last backup there. Type it again as it was set, capital and small "
                        "letters too.")
                   : error.message);
    });
    m_isNew->hide(); // offered once another one was refused
    fit();
    m_words->setFocus();
}

QFormLayout* SecondPassphraseDialog::makeForm()
{
    m_words->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    m_isNew->setObjectName(u"passphraseIsNew"_s);
    m_problem->setObjectName(u"passphraseProblem"_s);
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Medium);
    form->addRow(tr("&Passphrase"), m_words);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_isNew);
    form->addRow(tr("&Again"), m_again);
    return form;
}

QLayout* SecondPassphraseDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_go = new Button(tr("&Go on"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    m_go->setObjectName(u"givePassphrase"_s);
    m_go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SecondPassphraseDialog::accept);
    return buttons;
}

bool SecondPassphraseDialog::isNew() const
{
    return !m_second.newest() || m_isNew->isChecked();
}

void SecondPassphraseDialog::fit()
{
    auto* form = layout()->findChild<QFormLayout*>();
    form->setRowVisible(m_again, isNew());
    if (m_isTrying)
        m_hint->setText(tr("Comparing it with the last backup there …"));
    else if (m_isNew->isChecked())
        m_hint->setText(tr("From now on backups there get the new one. Those that are there keep theirs."));
    m_hint->setVisible(m_isTrying || m_isNew->isChecked());
    m_go->setEnabled(!m_isTrying);
}

QString SecondPassphraseDialog::problemOfNew() const
{
    if (!Passphrase(m_words->text()).isLongEnough())
        return tr("Use at least %Ln letter(s); a few words are best.", nullptr, Passphrase::leastLength);
    if (m_words->text() != m_again->text())
        return tr("These are two different passphrases. Type the same one twice.");
    return {};
}

void SecondPassphraseDialog::accept()
{
    const Passphrase passphrase(m_words->text());
    if (m_isTrying || passphrase.isEmpty())
        return;
    m_problem->say({});
    if (!isNew()) {
        showTrying(true);
        m_second.tryPassphrase(passphrase);
    } else if (const QString problem = problemOfNew(); !problem.isEmpty()) {
        refuse(problem);
    } else {
        m_second.setPassphrase(passphrase);
        take();
    }
}

void SecondPassphraseDialog::reject()
{
    m_second.dropTrial();
    m_isTrying = false;
    QDialog::reject();
}

void SecondPassphraseDialog::refuse(const QString& problem)
{
    m_problem->say(problem);
    m_isNew->setVisible(m_second.newest().has_value());
    m_words->setFocus();
    m_words->selectAll();
    fit();
    fitHeight(*this);
}

void SecondPassphraseDialog::showTrying(bool isTrying)
{
    m_isTrying = isTrying;
    fit();
}

void SecondPassphraseDialog::take()
{
    m_words->clear();
    m_again->clear();
    QDialog::accept();
}

} // namespace kith
