// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace kith {

/// What was just done, or went wrong, said in one sentence; with a way to take it back where that can be done.
struct ToastText
{
    QString sentence{};
    ChangeSetId undoes{}; ///< invalid: nothing to take back
    bool isProblem = false;

    friend bool operator==(const ToastText&, const ToastText&) = default;
};

/// One sentence on a small surface of its own. Goes by itself, but not under the mouse nor while it has the keys; what
/// went wrong stays.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(const ToastText& text, QWidget* parent = nullptr);

    [[nodiscard]] const ToastText& text() const { return m_text; }
    /// No wider than this; longer sentences get more lines.
    void fitInto(int width);
    void goAfter(int milliseconds);
    /// Where the keys go: to Undo, else to Close.
    void takeFocus();

Q_SIGNALS:
    void undoRequested();
    void closed();
    void left(); ///< by the keys: Esc

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOnCounting();

    ToastText m_text;
    class QLabel* m_sentence;
    class Button* m_undo;
    class Button* m_close;
    QTimer m_time;
};

/// The toasts over the foot of some widget: up to three at once, the others wait their turn. They never take the keys
/// by themselves.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    explicit Toasts(QWidget& ground);

    /// From now on over this widget, which stands in a window together with its surroundings.
    void standOver(QWidget& ground);
    void show(const ToastText& text);
    /// What was taken back in another way needs no offer any more.
    void withdraw(ChangeSetId set);
    /// The sentences shown now, the newest last.
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] std::vector<ChangeSetId> offered() const;
    /// Gives the newest one the keys; Esc gives them back.
    void takeFocus();
    void setShownFor(int milliseconds) { m_shownFor = milliseconds; }

Q_SIGNALS:
    void undoRequested(kith::ChangeSetId set);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<Toast*> toasts() const;
    void showNext();
    void put(const ToastText& text);
    void remove(Toast* toast);
    void place();

    QPointer<QWidget> m_ground;
    QPointer<QWidget> m_before; ///< had the keys before a toast got them
    std::deque<ToastText> m_waiting;
    int m_shownFor;
};

} // namespace kith
