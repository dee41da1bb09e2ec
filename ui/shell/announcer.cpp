// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/announcer.h"

#include "shell/undoactions.h"
#include "storage/book.h"
#include "storage/changelog.h"

#include <QDialog>

namespace kith {

Announcer::Announcer(Book& book, UndoActions& undo, QWidget& ground, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_undo(undo)
    , m_ground(ground)
    , m_toasts(new Toasts(ground))
    , m_action(new QAction(tr("To the last &message"), this))
{
    m_action->setShortcut(QKeySequence(Qt::Key_F8));
    connect(m_action, &QAction::triggered, this, [this] { m_toasts->takeFocus(); });
    connect(m_toasts, &Toasts::undoRequested, this, [this](ChangeSetId set) {
        const auto found = ChangeLog(m_book).find(set);
        if (found)
            m_undo.undoSet(*found);
        else
            fail(found.error());
    });
    connect(&m_undo, &UndoActions::done, this, &Announcer::tell);
    connect(&m_undo, &UndoActions::failed, this, &Announcer::fail);
    connect(&m_book, &Book::changed, this, &Announcer::withdrawUndone);
}

Announcer::~Announcer() = default;

void Announcer::done(const QString& what)
{
    // Asked for by its number later: other things may be done before somebody reaches for Undo.
    const auto last = ChangeLog(m_book).nextUndo();
    m_toasts->show({.sentence = what, .undoes = last && *last ? (*last)->id : ChangeSetId()});
}

void Announcer::tell(const QString& what)
{
    m_toasts->show({.sentence = what});
}

void Announcer::fail(const Error& error)
{
    m_toasts->show({.sentence = error.message, .isProblem = true});
}

void Announcer::withdrawUndone()
{
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
    m_toasts->standOver(ground);
    connect(&dialog, &QDialog::finished, this, [this] { m_toasts->standOver(m_ground); });
}

} // namespace kith
