// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/choices.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"
#include "widgets/taborder.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

SettingsDialog::SettingsDialog(QWidget* parent)
    : QDialog(parent)
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_problem(new ProblemLabel(m_pages, this))
{
    constexpr QSize usual(860, 560);
    setWindowTitle(tr("Settings"));
    resize(usual);
    m_titles->setAccessibleName(tr("Pages of the settings"));
    m_titles->setFixedWidth(metrics::RailWidth);
    showAsChoices(*m_titles);
    m_problem->setObjectName(u"settingsProblem"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::Huge);
    columns->addWidget(m_titles);
    columns->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Large);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

QLayout* SettingsDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    auto* save = new Button(tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), Prominence::Primary, this);
    save->setObjectName(u"saveSettings"_s);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::accept);
    return buttons;
}

void SettingsDialog::addPage(SettingsPage* page)
{
    m_titles->addItem(page->title());
    m_pages->addWidget(page);
    if (m_titles->count() == 1)
        m_titles->setCurrentRow(0);
}

void SettingsDialog::turnTo(SettingsPage& page)
{
    m_titles->setCurrentRow(m_pages->indexOf(&page));
    page.setFocus(Qt::OtherFocusReason);
}

QWidget& SettingsDialog::pages() const
{
    return *m_pages;
}

void SettingsDialog::accept()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const Result<> saved = static_cast<SettingsPage*>(m_pages->widget(i))->save();
        if (saved)
            continue;
        m_titles->setCurrentRow(i);
        m_problem->say(saved.error().message);
        return;
    }
    QDialog::accept();
}

bool SettingsDialog::focusNextPrevChild(bool isNext)
{
    return passFocus(*this, isNext);
}

} // namespace kith
