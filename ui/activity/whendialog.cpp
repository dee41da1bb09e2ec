// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/whendialog.h"

#include "activity/whentext.h"
#include "forms/dateline.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

WhenDialog::WhenDialog(const QString& question, const QString& suggestion, std::function<void(const NaturalTime&)> take,
                       QWidget* parent)
    : QDialog(parent)
    , m_line(new DateLine(suggestion, this))
    , m_meaning(makeLabel(Type::Secondary, {}, this))
    , m_take(std::move(take))
{
    setWindowTitle(question);
    QLabel* caption = makeLabel(Type::Title, question, this);
    caption->setWordWrap(true);
    caption->setBuddy(m_line);
    m_line->setAccessibleName(question);
    m_line->setObjectName(u"when"_s);
    m_line->selectAll();
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(u"meaning"_s);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* confirm = new Button(tr("OK"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    connect(cancel, &QPushButton::clicked, this, &WhenDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &WhenDialog::accept);
    connect(m_line, &QLineEdit::textChanged, this, &WhenDialog::showMeaning);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Small);
    for (QWidget* each : std::initializer_list<QWidget*>{caption, m_line, m_meaning})
        layout->addWidget(each);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    showMeaning();
}

void WhenDialog::showMeaning()
{
    const auto when = m_line->meant();
    m_meaning->setText(when ? whenText(*when, QDateTime::currentDateTime())
                            : tr("Name a time: tomorrow, fri 3pm, in 2 weeks, 15/12."));
}

void WhenDialog::accept()
{
    const auto when = m_line->meant();
    if (!when) {
        m_line->setFocus();
        m_line->selectAll();
        return;
    }
    QDialog::accept();
    m_take(*when);
}

} // namespace kith
