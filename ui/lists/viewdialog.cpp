// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/viewdialog.h"

#include "style/metrics.h"
#include "widgets/problemlabel.h"
#include "widgets/smalldialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

ViewDialog::ViewDialog(SavedView view, EmployeeId me, Save save, QWidget* parent)
    : QDialog(parent)
    , m_view(std::move(view))
    , m_save(std::move(save))
{
    makeForm(me);
    m_name->setFocus();
    m_name->selectAll();
}

void ViewDialog::makeForm(EmployeeId me)
{
    QVBoxLayout* layout = makeSmallLayout(*this, m_view.id.isValid() ? tr("Change the view") : tr("Save as view"));
    m_name = new QLineEdit(m_view.name, this);
    m_name->setObjectName(u"viewName"_s);
    m_name->setPlaceholderText(tr("for example: Not called for 90 days"));
    m_problem = new ProblemLabel(m_name, this);
    m_problem->setObjectName(u"viewProblem"_s);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_problem->say({}); });
    addCaptioned(*layout, tr("&Name"), m_name);
    layout->addWidget(m_problem);
    if (me.isValid()) {
        m_owner = new QComboBox(this);
        m_owner->setObjectName(u"viewOwner"_s);
        m_owner->addItem(tr("Everybody who works with this business file"), QVariant::fromValue(qint64(0)));
        m_owner->addItem(tr("Only me"), QVariant::fromValue(me.value));
        m_owner->setCurrentIndex(m_view.owner.isValid() ? 1 : 0);
        layout->addSpacing(metrics::Small);
        addCaptioned(*layout, tr("Who &sees it"), m_owner);
    }
    addButtons(*this, *layout, tr("Save"));
}

void ViewDialog::accept()
{
    SavedView view = m_view;
    view.name = m_name->text().trimmed();
    if (m_owner)
        view.owner = {m_owner->currentData().toLongLong()};
    if (const auto saved = m_save(view); !saved) {
        m_problem->say(saved.error().message);
        m_name->setFocus();
        m_name->selectAll();
        return;
    }
    QDialog::accept();
}

} // namespace kith
