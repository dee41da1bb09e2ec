// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/announcer.h"

#include "shell/undoactions.h"
#include "storage/book.h"
#include "storage/changelog.h"

#include <QDialog>
#include <QTimer>

#include <algorithm>

namespace kith {

Announcer::Announcer(Book& book, UndoActions& undo, QWidget& ground, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_undo(undo)
    , m_ground(&ground)
    , m_toasts(new Toasts(ground))
    , m_action(new QAction(tr("To the last &message"), this))
{
    m_action->setShortcut(QKeySequence(Qt::Key_F8));
    connect(m_action, &QAction::triggered, this, [this] {
        if (m_toasts)
            m_toasts->takeFocus();
    });
    connect(m_toasts, &Toasts::undoRequested, this, &Announcer::undo);
    connect(&m_undo, &UndoActions::done, this, &Announcer::tell);
    connect(&m_undo, &UndoActions::failed, this, &Announcer::fail);
    connect(&m_book, &Book::changed, this, &Announcer::withdrawUndone);
    // What is written without a word, as in a cell, is not what a later sentence speaks of.
    connect(&m_book, &Book::changed, this, [this](const ChangeNotice& notice) {
        if (notice.set == m_book.lastChange())
            QTimer::singleShot(0, this, &Announcer::takeNote);
    });
    takeNote();
}

Announcer::~Announcer() = default;

void Announcer::undo(ChangeSetId set)
{
    const auto found = ChangeLog(m_book).find(set);
    if (found)
        m_undo.undoSet(*found);
    else
        fail(found.error());
}

void Announcer::done(const QString& what)
{
    // Asked for by its number later: other things may be done before somebody reaches for Undo.
    const ChangeSetId last = newest();
    // Where nothing was written the newest is an older one, of something else.
    const bool isNew = last.value > m_known.value;
    takeNote();
    say({.sentence = what, .undoes = isNew ? last : ChangeSetId()});
}

ChangeSetId Announcer::newest() const
{
    const auto last = ChangeLog(m_book).nextUndo();
    return last && *last ? (*last)->id : ChangeSetId();
}

void Announcer::takeNote()
{
    m_known = {std::max(newest().value, m_known.value)};
}

void Announcer::say(const ToastText& text)
{
    if (m_toasts) // else the window they stood in is going
        m_toasts->show(text);
}

void Announcer::tell(const QString& what)
{
    takeNote();
    say({.sentence = what});
}

void Announcer::fail(const Error& error)
{
    say({.sentence = error.message, .isProblem = true});
}

void Announcer::withdrawUndone()
{
    if (!m_toasts)
        return;
    ChangeLog log(m_book);
    for (const ChangeSetId set : m_toasts->offered()) {
        const auto found = log.find(set);
        if (found && found->reversedBy.isValid())
            m_toasts->withdraw(set);
    }
}

void Announcer::lendTo(QDialog& dialog, QWidget& ground)
{
    dialog.addActions({m_undo.undoAction(), m_undo.redoAction(), m_action});
    if (m_toasts)
        m_toasts->standOver(ground);
    connect(&dialog, &QDialog::finished, this, &Announcer::comeHome);
    // Nor do they go with a dialog that is deleted while it is open: this comes before its children are.
    connect(&dialog, &QObject::destroyed, this, &Announcer::comeHome);
}

void Announcer::comeHome()
{
    if (m_toasts && m_ground)
        m_toasts->standOver(*m_ground);
}

} // namespace kith
