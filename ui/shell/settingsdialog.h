// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace kith {

class ProblemLabel;

/// A page of the settings. To add one: derive from this, and append it with SettingsDialog::addPage() in
/// MainWindow::openSettings(). The page shows what holds now when it is made, and changes nothing before save().
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// An error keeps the dialog open at this page and is shown there: nothing typed is lost.
    [[nodiscard]] virtual Result<> save() = 0;
};

/// All settings: a list of pages, each of which saves itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    /// The dialog owns it.
    void addPage(SettingsPage* page);
    /// Shows that page, and gives it the keys.
    void turnTo(SettingsPage& page);
    /// What messages stand over.
    [[nodiscard]] QWidget& pages() const;
    void accept() override;

protected:
    bool focusNextPrevChild(bool isNext) override;

private:
    [[nodiscard]] QLayout* makeButtons();

    QListWidget* m_titles;
    QStackedWidget* m_pages;
    ProblemLabel* m_problem;
};

} // namespace kith
