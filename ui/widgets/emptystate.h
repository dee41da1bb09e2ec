// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace kith {

/// Stands where a list would be: says why nothing is there and offers what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Plain text, and the actions as buttons: the first one is the primary one. Said again, all stays as it is, the
    /// keys with the button that has them.
    void show(const QString& title, const QString& reason, const QList<QAction*>& actions);
    [[nodiscard]] QString title() const;
    /// Narrow panes have room for it, too.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showButtons(const QList<QAction*>& actions);

    QLabel* m_title;
    QLabel* m_reason;
    QHBoxLayout* m_buttons;
    QList<QPointer<QAction>> m_actions;
};

} // namespace kith
