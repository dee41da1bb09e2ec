// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backupdialog.h"

#include "shell/passphrasedialog.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kith {

BackupDialog::BackupDialog(const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_fileName(name)
    , m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase"), this))
    , m_words(makePassphraseLine(tr("Passphrase"), this))
    , m_again(makePassphraseLine(tr("The same passphrase again"), this))
    , m_problem(new ProblemLabel(m_words, this))
{
    constexpr int width = 520;
    setWindowTitle(tr("Back up to a file"));
    setMinimumWidth(width);
    auto* text = makeLabel(Type::Body,
                           tr("A copy of everything in this business file, reopened and checked. Encrypt it where it "
                              "leaves this computer: without the passphrase nobody can read it, and nobody can help "
                              "who forgot it."),
                           this);
    text->setWordWrap(true);
    m_encrypt->setObjectName(u"encrypt"_s);
    m_encrypt->setChecked(true);
    m_words->setObjectName(u"words"_s);
    m_again->setObjectName(u"again"_s);
    m_problem->setObjectName(u"backupProblem"_s);
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Medium);
    form->addRow(tr("&Passphrase"), m_words);
    form->addRow(tr("&Again"), m_again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addWidget(text);
    layout->addWidget(m_encrypt);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(makeButtons());
    connect(m_encrypt, &QCheckBox::toggled, this, &BackupDialog::fit);
    fit();
}

QLayout* BackupDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* choose = new Button(tr("&Choose where …"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    choose->setObjectName(u"chooseWhere"_s);
    choose->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &BackupDialog::accept);
    return buttons;
}

void BackupDialog::fit()
{
    m_words->setEnabled(m_encrypt->isChecked());
    m_again->setEnabled(m_encrypt->isChecked());
    m_problem->say({});
}

QString BackupDialog::problem() const
{
    if (!m_encrypt->isChecked())
        return {};
    if (!Passphrase(m_words->text()).isLongEnough())
        return tr("Use at least %Ln letter(s); a few words are best.", nullptr, Passphrase::leastLength);
    if (m_words->text() != m_again->text())
        return tr("These are two different passphrases. Type the same one twice.");
    return {};
}

void BackupDialog::accept()
{
    m_problem->say(problem());
    if (m_problem->isVisible())
        return;
    const QString suffix = m_encrypt->isChecked() ? u"sealed"_s : u"kith"_s;
    const QString filter = m_encrypt->isChecked() ? tr("Encrypted backups (*.sealed)") : tr("Backups (*.kith)");
    auto* files = new QFileDialog(this, windowTitle(), QDir::homePath(), filter);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    files->selectFile(m_fileName + u'.' + suffix);
    // What is there is never replaced: the backup itself refuses it, in words.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    connect(files, &QFileDialog::fileSelected, this, &BackupDialog::take);
    files->open();
}

void BackupDialog::take(const QString& path)
{
    const Passphrase passphrase(m_encrypt->isChecked() ? m_words->text() : QString());
    m_words->clear();
    m_again->clear();
    Q_EMIT chosen(path, passphrase);
    QDialog::accept();
}

} // namespace kith
