// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/passphrasedialog.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/smalldialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

QLineEdit* makePassphraseLine(const QString& name, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                              Qt::ImhNoPredictiveText);
    line->setAccessibleName(name);
    return line;
}

PassphraseDialog::PassphraseDialog(const QString& why, QWidget* parent)
    : QDialog(parent)
    , m_words(makePassphraseLine(tr("Passphrase"), this))
{
    constexpr int width = 460;
    setWindowTitle(tr("Passphrase"));
    setMinimumWidth(width);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Small);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    auto* text = makeLabel(Type::Body, spoken(why), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(metrics::Tiny);
    m_words->setObjectName(u"passphrase"_s);
    addCaptioned(*layout, tr("&Passphrase"), m_words);
    layout->addSpacing(metrics::Tiny);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* go = new Button(tr("&Go on"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    go->setObjectName(u"givePassphrase"_s);
    go->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PassphraseDialog::accept);
    m_words->setFocus();
}

void PassphraseDialog::accept()
{
    const Passphrase passphrase(m_words->text());
    if (passphrase.isEmpty())
        return;
    m_words->clear();
    Q_EMIT given(passphrase);
    QDialog::accept();
}

} // namespace kith
