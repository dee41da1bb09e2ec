// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kith {

class ProblemLabel;
class SecondPlace;

/// Asks for the passphrase of the second place and closes once it is the right one: it opens the newest backup there,
/// or whoever typed it says that it is a new one, and types that twice. Else a slip of the hand would lock all that
/// follows.
class SecondPassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SecondPassphraseDialog(SecondPlace& second, QWidget* parent = nullptr);

    void accept() override;
    void reject() override; ///< also what is being compared is not taken any more

private:
    [[nodiscard]] QFormLayout* makeForm();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] bool isNew() const;
    [[nodiscard]] QString problemOfNew() const;
    void refuse(const QString& problem);
    void showTrying(bool isTrying);
    void take();
    void fit();

    SecondPlace& m_second;
    QLineEdit* m_words;
    QLineEdit* m_again;
    QCheckBox* m_isNew;
    ProblemLabel* m_problem;
    QLabel* m_hint;
    QPushButton* m_go = nullptr;
    bool m_isTrying = false;
};

} // namespace kith
