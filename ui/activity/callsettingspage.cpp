// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callsettingspage.h"

#include "activity/dialler.h"
#include "style/metrics.h"
#include "widgets/label.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kith {

CallSettingsPage::CallSettingsPage(QWidget* parent)
    : SettingsPage(parent)
    , m_command(new QLineEdit(Dialler::command(), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::Medium);
    m_command->setObjectName(u"dialCommand"_s);
    m_command->setPlaceholderText(tr("As this computer opens telephone links"));
    m_command->setLayoutDirection(Qt::LeftToRight); // a command
    form->addRow(tr("&Dial with"), m_command);
    QLabel* help = makeLabel(Type::Secondary,
                             tr("The program that dials, such as linphone --call %1: %1 is the number. Empty: as this "
                                "computer opens telephone links."),
                             this);
    help->setWordWrap(true);
    form->addRow(help);
}

QString CallSettingsPage::title() const
{
    return tr("Calls");
}

Result<> CallSettingsPage::save()
{
    if (m_command->text().trimmed() != Dialler::command())
        Dialler::setCommand(m_command->text());
    return {};
}

} // namespace kith
