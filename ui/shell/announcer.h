// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "widgets/toasts.h"

#include <QAction>
#include <QPointer>

class QDialog;

namespace kith {

class Book;
class UndoActions;

/// Says in toasts what was done and what went wrong, over the page or over a dialog that lends its place.
class Announcer : public QObject
{
    Q_OBJECT

public:
    Announcer(Book& book, UndoActions& undo, QWidget& ground, QObject* parent = nullptr);
    ~Announcer() override;

    /// What was done last, in the past tense; where something new was written it can be undone.
    void done(const QString& what);
    /// There is nothing to be undone about it.
    void tell(const QString& what);
    void fail(const kith::Error& error);
    /// Takes back what that set wrote, whatever was done since.
    void undo(kith::ChangeSetId set);

    /// Gives the newest message the keys.
    [[nodiscard]] QAction* action() const { return m_action; }
    [[nodiscard]] Toasts& toasts() const { return *m_toasts; }

    /// Over this part of a dialog while it is open; over the page again afterwards. The keys of undo work there, too.
    void lendTo(QDialog& dialog, QWidget& ground);

private:
    void withdrawUndone();
    void say(const ToastText& text);
    void comeHome();
    void takeNote();
    /// What would be undone next.
    [[nodiscard]] ChangeSetId newest() const;

    Book& m_book;
    UndoActions& m_undo;
    QPointer<QWidget> m_ground;
    QPointer<Toasts> m_toasts; ///< belongs to what it stands over
    QAction* m_action;
    ChangeSetId m_known{}; ///< the newest that was spoken of, or stood there at the start
};

} // namespace kith
