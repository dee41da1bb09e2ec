// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importoptions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace kith {

/// Which file is imported and how it is read: encoding, delimiter and sheet, as they were found out, to be changed.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget* parent = nullptr);

    void setFile(const QString& path);
    /// What was found out about the file.
    void show(const ImportReport& report);
    /// Puts what was chosen into the options.
    void fill(ImportOptions& options) const;

Q_SIGNALS:
    void fileChosen(const QString& path);
    /// The file is to be read in another way.
    void formChosen();

private:
    [[nodiscard]] QComboBox* addChoice(const QString& label, const QString& objectName);
    void chooseFile();

    QLabel* m_file;
    QFormLayout* m_form;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_sheet;
};

} // namespace kith
