// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settingsdialog.h"

class QLineEdit;

namespace kith {

/// By which program this computer dials.
class CallSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit CallSettingsPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Result<> save() override;

private:
    QLineEdit* m_command;
};

} // namespace kith
