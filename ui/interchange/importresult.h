// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importoptions.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kith {

/// What an import did, in numbers that add up; a way to keep the rejected rows and one to take everything back.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget* parent = nullptr);

    /// The rejected rows lie in that file.
    void show(const ImportReport& report, const QString& rejectsPath, const QString& suggestedPath);

Q_SIGNALS:
    void undoRequested(kith::ChangeSetId set);

private:
    void showTiles(const ImportReport& report);
    void chooseRejects();
    void saveRejects(const QString& path);

    QHBoxLayout* m_tiles;
    QLabel* m_numbers;
    QLabel* m_more;
    QPushButton* m_save;
    QPushButton* m_undo;
    ChangeSetId m_set{}; ///< what the import wrote
    QString m_rejects;
    QString m_suggested;
};

/// Copies rejected rows over what is there, readable by their owner only; false where it cannot be written.
[[nodiscard]] bool copyRejects(const QString& from, const QString& to);

} // namespace kith
