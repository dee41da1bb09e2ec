// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lockdialog.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

LockDialog::LockDialog(const QString& sentence, Take take, QWidget* parent)
    : QDialog(parent)
    , m_take(std::move(take))
    , m_text(makeLabel(Type::Body, spoken(sentence), this))
{
    constexpr int width = 520;
    constexpr int tryEvery = 1000; // milliseconds
    setWindowTitle(tr("This business file is open already"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    m_text->setObjectName(u"lockText"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    auto* hint = makeLabel(
        Type::Secondary, tr("You may read it here meanwhile, or wait: it opens as soon as it is closed there."), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addSpacing(metrics::Small);
    layout->addLayout(makeButtons());
    setMinimumWidth(width);
    m_again.setInterval(tryEvery);
    connect(&m_again, &QTimer::timeout, this, &LockDialog::tryAgain);
}

QLayout* LockDialog::makeButtons()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    auto* leave = new Button(tr("Close"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* read = new Button(tr("&Read only"), {}, Prominence::Normal, this);
    m_wait = new Button(tr("&Wait"), {}, Prominence::Primary, this);
    read->setObjectName(u"readOnly"_s);
    m_wait->setObjectName(u"wait"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(read, &QPushButton::clicked, this, [this] { choose(Choice::Read); });
    connect(m_wait, &QPushButton::clicked, this, &LockDialog::wait);
    layout->addStretch();
    layout->addWidget(leave);
    layout->addWidget(read);
    layout->addWidget(m_wait);
    m_wait->setFocus();
    return layout;
}

void LockDialog::wait()
{
    m_wait->setEnabled(false);
    m_wait->setText(tr("Waiting …"));
    m_again.start();
    tryAgain();
}

void LockDialog::tryAgain()
{
    auto lock = m_take();
    if (lock) {
        m_lock.emplace(std::move(*lock));
        choose(Choice::Write);
    } else {
        m_text->setText(spoken(lock.error().message)); // someone else may have it by now
    }
}

void LockDialog::choose(Choice choice)
{
    m_again.stop();
    m_choice = choice;
    accept();
}

} // namespace kith
