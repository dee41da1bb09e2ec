// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lockfile.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace kith {

/// Asks what to do about a book that another window has open: wait until it is closed there, read it only, or leave.
class LockDialog : public QDialog
{
    Q_OBJECT

public:
    using Take = std::function<Result<LockFile>()>;

    enum class Choice { Leave, Read, Write };

    /// `sentence` says who has it; `take` is tried every second while the person waits.
    LockDialog(const QString& sentence, Take take, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    /// The lock that waiting got; none unless the choice is Write.
    [[nodiscard]] std::optional<LockFile> takeLock() { return std::move(m_lock); }

private:
    [[nodiscard]] QLayout* makeButtons();
    void wait();
    void tryAgain();
    void choose(Choice choice);

    Take m_take;
    QLabel* m_text;
    QPushButton* m_wait = nullptr;
    QTimer m_again;
    Choice m_choice = Choice::Leave;
    std::optional<LockFile> m_lock{};
};

} // namespace kith
