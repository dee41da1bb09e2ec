// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importoptions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QTableWidget;

namespace kith {

/// Which file is imported, what its rows are and how it is read, as it was found out, to be changed; and its first
/// rows, in which one sees whether that is right.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    /// `kinds`: what rows can be, their names and titles.
    explicit ImportFilePage(const std::vector<std::pair<QString, QString>>& kinds, QWidget* parent = nullptr);

    /// `kind`: what its rows are; empty: to be found out.
    void setFile(const QString& path, const QString& kind);
    /// What was found out about the file.
    void show(const ImportReport& report);
    /// Puts what was chosen into the options.
    void fill(ImportOptions& options) const;

Q_SIGNALS:
    void fileChosen(const QString& path);
    /// The file is to be read in another way.
    void formChosen();

private:
    void addChoices(const std::vector<std::pair<QString, QString>>& kinds);
    void showRows(const std::vector<ImportColumn>& columns);
    [[nodiscard]] QComboBox* addChoice(const QString& label, const QString& objectName);
    void chooseFile();

    QLabel* m_file;
    QFormLayout* m_form;
    QComboBox* m_kind = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_decimal = nullptr;
    QComboBox* m_dateOrder = nullptr;
    QTableWidget* m_rows;
    QWidget* m_rowsCard;
    QLabel* m_guess; ///< how sure the encoding is
};

} // namespace kith
