// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/icons.h"

#include <QAction>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

namespace kith {

/// One page of the window, made when it is first shown (see PageInfo for what is known of it before). The shell draws
/// everything around it: title, search, the primary button, menus, status line, back and forward. It asks the page.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(QWidget* parent = nullptr);

    /// The page's own menu, in its order; a separator is an action, too. Their keys work while the page is shown, so
    /// that two pages may use the same one.
    [[nodiscard]] virtual QList<QAction*> pageActions() const = 0;
    /// What goes out of the page: Print …, Export …. They stand in the File menu while the page is shown.
    [[nodiscard]] virtual QList<QAction*> fileActions() const { return {}; }
    /// The one button of the header; null where there is none. Belongs to pageActions() or fileActions() as well.
    [[nodiscard]] virtual QAction* primaryAction() const { return nullptr; }
    [[nodiscard]] virtual Icon primaryIcon() const { return Icon::Plus; }
    /// "12 of 3 480 shown"
    [[nodiscard]] virtual QString status() const = 0;
    /// Something outside changed the book, or who is working: show it as it is now.
    virtual void refresh() = 0;

    /// How the person arranged it: columns, widths, splitters, order, filter. Given back at the next start.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    /// Before the page is first shown. What it does not understand it passes over.
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }

    /// The record that is current, of the kind in PageInfo; 0: none. Back and forward come here again.
    [[nodiscard]] virtual qint64 currentRecord() const { return 0; }
    virtual void showRecord(qint64 id) { Q_UNUSED(id) }

    /// Shows all that is found for these words; empty: everything again.
    virtual void searchFor(const QString& words) { Q_UNUSED(words) }

Q_SIGNALS:
    void statusChanged();
    void currentChanged();                                ///< currentRecord() is another one
    void recordRequested(const QString& kind, qint64 id); ///< to be opened in the page of its kind
    void pageRequested(const QString& name);              ///< of PageInfo: to be shown
    /// The assistant shall open on that file; empty: on none yet. `kind`: what its rows are; empty: to be found out.
    void importRequested(const QString& path, const QString& kind = {});
    void done(const QString& what); ///< a sentence in the past tense; with undo
    void told(const QString& what); ///< the same of what changed nothing: without undo
    void failed(const kith::Error& error);

protected:
    /// Shows what is current, as it is now.
    virtual void showCurrent() {}
    /// At once.
    void showNow();
    /// Where something about the same may be other now: soon, and once however many say so. A form that was saved goes
    /// before what stands behind it is shown again.
    void showAgain();
    /// After a list told of its current row: at once if that is another one.
    void followCurrent();

private:
    QTimer m_again;
    qint64 m_current = 0; ///< as it was told last
};

} // namespace kith
