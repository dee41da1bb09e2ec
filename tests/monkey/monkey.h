// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;
class QWindow;

namespace kith::test {

/// A user with no plan: presses keys and buttons of whatever window is in front, one event after each return to the
/// event loop, nested ones of dialogs and menus too. The same seed gives the same choices.
class Monkey : public QObject
{
    Q_OBJECT

public:
    /// Files that a file dialog asks for are taken from, and written to, this folder; none is looked for elsewhere.
    Monkey(quint32 seed, int events, QString folder, QObject* parent = nullptr);

    /// Begins, and goes on until the events are used up; then exhausted() once.
    void start();
    [[nodiscard]] int left() const { return m_left; }
    /// What was done last, the newest last: what leads to a fault that was just found.
    [[nodiscard]] const QStringList& lately() const { return m_lately; }

Q_SIGNALS:
    void exhausted();

private:
    void goOn();
    void act();
    void press(QWidget& top);
    void type(QWidget& top);
    void callAction(QWidget& top);
    void point(QWidget& top);
    void turnWheel(QWidget& top);
    void resize(QWidget& top);
    void answer(QFileDialog& dialog);
    void key(QWindow& window, int key, Qt::KeyboardModifiers modifiers, const QString& text = {});
    void mouse(QWindow& window, const QPoint& at, Qt::MouseButton button, QEvent::Type type,
               Qt::KeyboardModifiers modifiers);
    void note(const QString& what);
    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] QWidget* front();

    QRandomGenerator m_random;
    int m_left;
    QString m_folder;
    QStringList m_lately{};
};

} // namespace kith::test
