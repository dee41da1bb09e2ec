// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settingsdialog.h"
#include "shell/taste.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kith {

class JobRunner;

/// How the program speaks and looks, and where the business is kept.
class GeneralSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralSettingsPage(Book& book, ViewSettings& settings, const JobRunner& jobs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Result<> save() override;

Q_SIGNALS:
    void tasteChanged();
    void calendarChanged(); ///< where weeks and the business's year begin

private:
    void fillFirstDay();
    void fillFiscalYear();
    [[nodiscard]] Result<> saveCalendar();

    Book& m_book;
    ViewSettings& m_settings;
    const JobRunner& m_jobs;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_firstDay;
    QComboBox* m_fiscalYear;
};

/// The PIN of who is working. Whoever changes or removes it types the present one.
class PersonSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    PersonSettingsPage(const Book& book, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Result<> save() override;

private:
    [[nodiscard]] QString problemOfNew() const;

    const Book& m_book;
    QLineEdit* m_present;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QCheckBox* m_remove;
};

} // namespace kith
