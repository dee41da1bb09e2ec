// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passphrase.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace kith {

/// Asks for the passphrase of an encrypted backup; `why` says of which. Gives it on once, and forgets it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(const QString& why, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void given(const kith::Passphrase& passphrase);

private:
    QLineEdit* m_words;
};

/// A line that shows dots for letters, as passphrases are typed.
[[nodiscard]] QLineEdit* makePassphraseLine(const QString& name, QWidget* parent);

} // namespace kith
