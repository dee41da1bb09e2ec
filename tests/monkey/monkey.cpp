// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey/monkey.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

constexpr int remembered = 40;

constexpr std::array keys{Qt::Key_Tab,    Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Down,     Qt::Key_Down,
                          Qt::Key_Up,     Qt::Key_Left,   Qt::Key_Right,   Qt::Key_Return,   Qt::Key_Return,
                          Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Escape,  Qt::Key_Space,    Qt::Key_F2,
                          Qt::Key_Delete, Qt::Key_Home,   Qt::Key_End,     Qt::Key_PageDown, Qt::Key_PageUp,
                          Qt::Key_F5,     Qt::Key_F1,     Qt::Key_F8,      Qt::Key_Menu,     Qt::Key_Backspace};

/// Words of five scripts, of the filter language, of dates, and some that fit nowhere. No path and no program.
const QStringList& words()
{
    static const QStringList list{u"nguyen"_s,
                                  u"Hương"_s,
                                  u"अमित शर्मा"_s,
                                  u"వెంకట"_s,
                                  u"محمد علی"_s,
                                  u"stage = "_s,
                                  u"prospect"_s,
                                  u"owner = me "_s,
                                  u"not ("_s,
                                  u" and "_s,
                                  u"fri 3pm"_s,
                                  u"in 2 weeks"_s,
                                  u"29.02."_s,
                                  u"0912345678"_s,
                                  u"+84 912"_s,
                                  u"1.234,56"_s,
                                  u"-5"_s,
                                  u"a@b.example"_s,
                                  u"=1+1"_s,
                                  u"<b>x</b>"_s,
                                  u"%1 %n %2"_s,
                                  u"\u202Eabc"_s,
                                  u"👩‍👩‍👧"_s,
                                  u"e\u0301\u0301"_s,
                                  u"  "_s,
                                  u"\"quote"_s,
                                  u"O'Brien"_s,
                                  u"99999999999"_s,
                                  u"&File"_s,
                                  u"x"_s};
    return list;
}

} // namespace

Monkey::Monkey(quint32 seed, int events, QString folder, QObject* parent)
    : QObject(parent)
    , m_random(seed)
    , m_left(events)
    , m_folder(std::move(folder))
{
}

void Monkey::start()
{
    // A timer that is being answered does not fire again in a nested event loop: each event has one of its own.
    QTimer::singleShot(0, this, &Monkey::goOn);
}

void Monkey::goOn()
{
    if (m_left == 0) {
        Q_EMIT exhausted();
        return;
    }
    --m_left;
    constexpr int breath = 200; // events between two pauses, in which workers get on
    QTimer::singleShot(m_left % breath == 0 ? 60 : 0, this, &Monkey::goOn);
    act();
}

QWidget* Monkey::front()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget* active = QApplication::activeWindow(); active && upTo(8) > 0)
        return active;
    QWidgetList shown = QApplication::topLevelWidgets();
    shown.removeIf(
        [](const QWidget* each) { return !each->isVisible() || !each->isEnabled() || !each->windowHandle(); });
    return shown.isEmpty() ? nullptr : shown[upTo(static_cast<int>(shown.size()))];
}

void Monkey::act()
{
    QWidget* top = front();
    if (!top || !top->windowHandle())
        return;
    if (auto* files = qobject_cast<QFileDialog*>(top)) {
        answer(*files);
        return;
    }
    const int choice = upTo(100);
    if (choice < 30)
        press(*top);
    else if (choice < 40)
        type(*top);
    else if (choice < 52)
        callAction(*top);
    else if (choice < 92)
        point(*top);
    else if (choice < 99)
        turnWheel(*top);
    else
        resize(*top);
}

void Monkey::press(QWidget& top)
{
    constexpr std::array modifiers{Qt::NoModifier,    Qt::NoModifier,  Qt::NoModifier,
                                   Qt::ShiftModifier, Qt::AltModifier, Qt::ControlModifier};
    const Qt::Key pressed = keys.at(size_t(upTo(int(keys.size()))));
    const Qt::KeyboardModifiers held = modifiers.at(size_t(upTo(int(modifiers.size()))));
    note(u"key %1"_s.arg(QKeySequence(pressed | held).toString()));
    key(*top.windowHandle(), pressed, held, pressed == Qt::Key_Space ? u" "_s : QString());
}

void Monkey::type(QWidget& top)
{
    const QString word = words()[upTo(int(words().size()))];
    note(u"type %1"_s.arg(word));
    QPointer<QWindow> window = top.windowHandle();
    for (const QChar letter : word) {
        if (window)
            key(*window, letter.isLetterOrNumber() ? letter.toUpper().unicode() : 0, {}, letter);
    }
}

/// A key of an action that stands in a menu: what random keys would seldom hit.
void Monkey::callAction(QWidget& top)
{
    QList<QKeySequence> shortcuts;
    for (const QAction* action : top.findChildren<QAction*>()) {
        if (action->isEnabled() && !action->shortcut().isEmpty())
            shortcuts.append(action->shortcut());
    }
    if (shortcuts.isEmpty())
        return;
    const QKeySequence chosen = shortcuts[upTo(int(shortcuts.size()))];
    note(u"shortcut %1"_s.arg(chosen.toString()));
    key(*top.windowHandle(), chosen[0].key(), chosen[0].keyboardModifiers());
}

void Monkey::point(QWidget& top)
{
    QWidgetList inside = top.findChildren<QWidget*>();
    inside.removeIf([&](const QWidget* each) { return !each->isVisible() || each->window() != &top; });
    const QWidget* target = inside.isEmpty() || upTo(6) == 0 ? &top : inside[upTo(int(inside.size()))];
    if (target->width() < 1 || target->height() < 1)
        return;
    const QPoint at = target->mapTo(&top, QPoint(upTo(target->width()), upTo(target->height())));
    if (!top.rect().contains(at))
        return;
    const int way = upTo(10);
    const Qt::MouseButton button = way == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers held = way == 1 ? Qt::ShiftModifier : way == 2 ? Qt::ControlModifier : Qt::NoModifier;
    note(u"%1 in %2 “%3” at %4, %5"_s
             .arg(way == 3 ? u"drag"_s : u"click"_s, QString::fromLatin1(target->metaObject()->className()),
                  target->objectName().isEmpty() ? target->accessibleName() : target->objectName())
             .arg(at.x())
             .arg(at.y()));
    QPointer<QWindow> window = top.windowHandle();
    mouse(*window, at, Qt::NoButton, QEvent::MouseMove, held);
    if (window)
        mouse(*window, at, button, QEvent::MouseButtonPress, held);
    const QPoint end = way == 3 ? QPoint(upTo(top.width()), upTo(top.height())) : at;
    if (way == 3 && window)
        mouse(*window, end, Qt::NoButton, QEvent::MouseMove, held);
    if (window)
        mouse(*window, end, button, QEvent::MouseButtonRelease, held);
    if (way != 4 || !window)
        return;
    mouse(*window, at, button, QEvent::MouseButtonDblClick, held);
    if (window)
        mouse(*window, at, button, QEvent::MouseButtonRelease, held);
}

void Monkey::turnWheel(QWidget& top)
{
    const QPoint at(upTo(std::max(1, top.width())), upTo(std::max(1, top.height())));
    QWidget* target = top.childAt(at);
    if (!target)
        return;
    constexpr int notch = 120;
    note(u"wheel in %1"_s.arg(QString::fromLatin1(target->metaObject()->className())));
    const QPoint turn = upTo(4) == 0 ? QPoint(notch, 0) : QPoint(0, (upTo(7) - 3) * notch);
    QWheelEvent event(target->mapFrom(&top, at), top.mapToGlobal(at), {}, turn, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void Monkey::resize(QWidget& top)
{
    if (top.windowType() == Qt::Popup)
        return;
    const QSize size(640 + upTo(1000), 400 + upTo(700));
    note(u"resize to %1 × %2"_s.arg(size.width()).arg(size.height()));
    top.resize(size);
}

/// A hand that knows only the test's own folder: another file dialog's keys can remove files.
void Monkey::answer(QFileDialog& dialog)
{
    if (upTo(2) == 0) {
        note(u"cancel the file dialog"_s);
        dialog.reject();
        return;
    }
    const QStringList present = QDir(m_folder).entryList(QDir::Files);
    const bool isSaving = dialog.acceptMode() == QFileDialog::AcceptSave;
    const QString name =
        isSaving || present.isEmpty() ? u"made %1"_s.arg(upTo(1000)) : present[upTo(int(present.size()))];
    const QString path = QDir(m_folder).filePath(name);
    note(u"choose the file %1"_s.arg(name));
    dialog.hide();
    QMetaObject::invokeMethod(&dialog, "fileSelected", Q_ARG(QString, path));
    dialog.reject();
}

void Monkey::key(QWindow& window, int pressed, Qt::KeyboardModifiers modifiers, const QString& text)
{
    const QPointer<QWindow> target = &window;
    qt_handleKeyEvent(target, QEvent::KeyPress, pressed, modifiers, text);
    if (target)
        qt_handleKeyEvent(target, QEvent::KeyRelease, pressed, modifiers, text);
}

void Monkey::mouse(QWindow& window, const QPoint& at, Qt::MouseButton button, QEvent::Type type,
                   Qt::KeyboardModifiers modifiers)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button);
    static int time = 0;
    constexpr int apart = 1000; // milliseconds: two clicks are not taken for a double one
    qt_handleMouseEvent(&window, at, window.mapToGlobal(at), held, button, type, modifiers, time += apart);
}

void Monkey::note(const QString& what)
{
    if (m_lately.size() == remembered)
        m_lately.removeFirst();
    const QWidget* top = front();
    m_lately.append(u"%1 [%2]"_s.arg(what, top ? QString::fromLatin1(top->metaObject()->className()) : QString()));
}

} // namespace kith::test
