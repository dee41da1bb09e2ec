// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/settingsdialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kith {

class Book;
class SecondPlace;

/// Where backups go: beside the data, and encrypted to a second place.
class BackupSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    BackupSettingsPage(const Book& book, SecondPlace& second, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Result<> save() override;

Q_SIGNALS:
    void folderChanged();

private:
    [[nodiscard]] QWidget* makeFolder(QLineEdit* line, const QString& objectName);
    [[nodiscard]] QFormLayout* makeSecond();
    void choose(QLineEdit* line);
    void showState();
    [[nodiscard]] Result<> check() const;

    const Book& m_book;
    SecondPlace& m_second;
    QLineEdit* m_folder;
    QLineEdit* m_place;
    QComboBox* m_every;
    QLineEdit* m_words;
    QLineEdit* m_again;
    QLabel* m_state;
};

} // namespace kith
