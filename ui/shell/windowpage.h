// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QAction>
#include <QWidget>

namespace kith {

/// One place of the window. It is asked for its title and its actions, and says what the status line shall say.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// For the Edit and the page's own menu, in their order; a separator is an action, too.
    [[nodiscard]] virtual QList<QAction*> pageActions() const = 0;
    /// "12 of 3 480 shown"
    [[nodiscard]] virtual QString status() const = 0;
    /// Something outside changed the book: show it as it is now.
    virtual void refresh() = 0;

Q_SIGNALS:
    void statusChanged();
    void done(const QString& what); ///< a sentence in the past tense; the window offers to undo it
    void failed(const kith::Error& error);
};

} // namespace kith
