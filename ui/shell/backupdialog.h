// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passphrase.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace kith {

class ProblemLabel;

/// Backs up to a file that is chosen: plain, or encrypted with a passphrase that is typed twice.
class BackupDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is what the file is called unless another name is chosen.
    explicit BackupDialog(const QString& name, QWidget* parent = nullptr);

    void accept() override;
    /// Where it goes; asked for by a file dialog.
    void take(const QString& path);

Q_SIGNALS:
    /// Without a passphrase: plain.
    void chosen(const QString& path, const kith::Passphrase& passphrase);

private:
    [[nodiscard]] QLayout* makeButtons();
    /// The sentence that says why it cannot go on; empty where it can.
    [[nodiscard]] QString problem() const;
    void fit();

    QString m_fileName;
    QCheckBox* m_encrypt;
    QLineEdit* m_words;
    QLineEdit* m_again;
    ProblemLabel* m_problem;
};

} // namespace kith
