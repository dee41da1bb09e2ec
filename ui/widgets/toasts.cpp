// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toasts.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int usuallyShown = 6000; // milliseconds
constexpr int haste = 3;           // the part of it that is left while others wait
constexpr qsizetype mostAtOnce = 3;
constexpr int widest = 560;

} // namespace

Toast::Toast(const ToastText& text, QWidget* parent)
    : QFrame(parent)
    , m_text(text)
    , m_sentence(makeLabel(Type::Body, spoken(text.sentence), this))
    , m_undo(new Button(Icon::Undo, tr("Undo"), {}, Prominence::Quiet, this))
    , m_close(new Button(Icon::Close, {}, {}, Prominence::Quiet, this))
{
    setObjectName(u"toast"_s);
    // The other theme's colours: it stands out from every page, and every pair of them can be read.
    const bool isDark = coloursOf(palette()).isDark;
    setPalette(paletteOf(isDark ? lightColours() : darkColours()));
    const Colours& colours = coloursOf(palette());
    QPalette words = palette();
    words.setColor(QPalette::WindowText, text.isProblem ? colours.bad : colours.text);
    m_sentence->setPalette(words);
    m_sentence->setObjectName(u"toastSentence"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    m_undo->setVisible(text.undoes.isValid());
    m_undo->setIcon(icon(Icon::Undo, colours.accent));
    words.setColor(QPalette::ButtonText, colours.accent);
    m_undo->setPalette(words);
    m_close->setIcon(icon(Icon::Close, colours.secondary));
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    auto* layout = new QHBoxLayout(this);
    const bool isMirrored = isRightToLeft();
    layout->setContentsMargins(isMirrored ? metrics::Tiny : metrics::Large, metrics::Tiny,
                               isMirrored ? metrics::Large : metrics::Tiny, metrics::Tiny);
    layout->setSpacing(metrics::Small);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    for (Button* button : {m_undo, m_close}) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
        button->installEventFilter(this);
    }
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoRequested);
    connect(m_close, &QPushButton::clicked, this, &Toast::closed);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &Toast::closed);
}

void Toast::fitInto(int width)
{
    layout()->activate();
    const int beside = sizeHint().width() - m_sentence->sizeHint().width();
    const int words = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + metrics::Tiny;
    const int room = qMin(width, widest) - beside;
    m_sentence->setWordWrap(words > room);
    m_sentence->setFixedWidth(qMax(metrics::Huge, qMin(words, room)));
    m_sentence->setMinimumHeight(words > room ? m_sentence->heightForWidth(room) : 0);
}

void Toast::goAfter(int milliseconds)
{
    m_time.setInterval(milliseconds);
    goOnCounting();
}

void Toast::goOnCounting()
{
    const bool isHeld = underMouse() || isAncestorOf(QApplication::focusWidget());
    if (isHeld || m_time.interval() <= 0)
        m_time.stop();
    else
        m_time.start();
}

void Toast::takeFocus()
{
    (m_undo->isHidden() ? m_close : m_undo)->setFocus(Qt::ShortcutFocusReason);
}

void Toast::enterEvent(QEnterEvent*)
{
    m_time.stop();
}

void Toast::leaveEvent(QEvent*)
{
    goOnCounting();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &Toast::goOnCounting); // once the keys have arrived
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.hairline);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
}

Toasts::Toasts(QWidget& ground)
    : m_shownFor(usuallyShown)
{
    setObjectName(u"toasts"_s);
    setAccessibleName(tr("Messages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Small);
    standOver(ground);
}

void Toasts::standOver(QWidget& ground)
{
    if (m_ground)
        m_ground->removeEventFilter(this);
    m_ground = &ground;
    m_ground->installEventFilter(this);
    setParent(ground.parentWidget() ? ground.parentWidget() : &ground);
    place();
}

QList<Toast*> Toasts::toasts() const
{
    QList<Toast*> shown;
    for (int i = 0; i < layout()->count(); ++i)
        shown.append(static_cast<Toast*>(layout()->itemAt(i)->widget()));
    return shown;
}

void Toasts::show(const ToastText& text)
{
    const QList<Toast*> shown = toasts();
    const bool isRepeated = !shown.isEmpty() && m_waiting.empty() && shown.constLast()->text() == text;
    if (isRepeated) { // a key held down says its trouble once
        if (!text.isProblem)
            shown.constLast()->goAfter(m_shownFor);
        return;
    }
    // What went wrong stays until something else happens.
    for (Toast* toast : shown) {
        if (toast->text().isProblem)
            toast->goAfter(m_shownFor);
    }
    m_waiting.push_back(text);
    showNext();
}

void Toasts::showNext()
{
    while (!m_waiting.empty() && toasts().size() < mostAtOnce) {
        put(m_waiting.front());
        m_waiting.pop_front();
    }
    if (!m_waiting.empty()) {
        for (Toast* toast : toasts())
            toast->goAfter(m_shownFor / haste);
    }
    place();
}

void Toasts::put(const ToastText& text)
{
    auto* toast = new Toast(text, this);
    layout()->addWidget(toast);
    layout()->setAlignment(toast, Qt::AlignHCenter);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    connect(toast, &Toast::left, this, [this, toast] { remove(toast); });
    connect(toast, &Toast::undoRequested, this, [this, toast] {
        const ChangeSetId set = toast->text().undoes;
        remove(toast);
        Q_EMIT undoRequested(set);
    });
    if (!text.isProblem)
        toast->goAfter(m_shownFor);
    toast->show();
    QAccessibleEvent event(toast->findChild<QLabel*>(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toasts::remove(Toast* toast)
{
    const bool hadKeys = toast->isAncestorOf(QApplication::focusWidget());
    layout()->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    showNext();
}

void Toasts::withdraw(ChangeSetId set)
{
    std::erase_if(m_waiting, [set](const ToastText& text) { return text.undoes == set; });
    for (Toast* toast : toasts()) {
        if (toast->text().undoes == set)
            remove(toast);
    }
}

QStringList Toasts::sentences() const
{
    QStringList sentences;
    for (const Toast* toast : toasts())
        sentences.append(toast->text().sentence);
    return sentences;
}

std::vector<ChangeSetId> Toasts::offered() const
{
    std::vector<ChangeSetId> sets;
    for (const Toast* toast : toasts()) {
        if (toast->text().undoes.isValid())
            sets.push_back(toast->text().undoes);
    }
    for (const ToastText& text : m_waiting) {
        if (text.undoes.isValid())
            sets.push_back(text.undoes);
    }
    return sets;
}

void Toasts::takeFocus()
{
    const QList<Toast*> shown = toasts();
    if (shown.isEmpty())
        return;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    shown.constLast()->takeFocus();
}

bool Toasts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ground && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void Toasts::place()
{
    const QList<Toast*> shown = toasts();
    setVisible(!shown.isEmpty());
    if (shown.isEmpty() || !m_ground)
        return;
    const QRect ground = m_ground->parentWidget() ? m_ground->geometry() : m_ground->rect();
    for (Toast* toast : shown)
        toast->fitInto(ground.width() - 2 * metrics::Large);
    layout()->activate();
    const QSize size = layout()->sizeHint();
    setGeometry(ground.center().x() - size.width() / 2, ground.bottom() - metrics::Medium - size.height(), size.width(),
                size.height());
    raise();
}

} // namespace kith
