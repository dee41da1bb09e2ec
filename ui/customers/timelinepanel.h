// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/timelinemodel.h"
#include "shell/savegate.h"
#include "shell/services.h"
#include "storage/book.h"

#include <QWidget>

class QActionGroup;
class QListView;
class QMenu;
class QPlainTextEdit;

namespace kith {

class Button;
class EmptyState;

/// What happened with somebody, all of it or one kind, what is pinned on top; above it a box to write a note into.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    TimelinePanel(const Services& services, const QString& kind, QWidget* parent = nullptr);

    /// What is offered where nothing happened yet.
    void setLogAction(QAction* log) { m_logAction = log; }
    /// Reads a screenful. `customer`: whose company a contact belongs to; 0 none.
    void show(qint64 id, qint64 customer);
    [[nodiscard]] QPlainTextEdit& noteBox() const { return *m_note; }
    /// Pins what is current in the list on top of it, or lets it go from there. Tasks cannot be pinned.
    void togglePin();

Q_SIGNALS:
    void done(const QString& what);
    void told(const QString& what); ///< the same of what waits for a job: without undo
    void failed(const kith::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFilter();
    void makeNoteBox();
    void fitNote();
    void fitNoteAfterClick();
    void fill();
    void showEmptiness();
    void addNote();
    void say(SaveGate::Saved saved, const QString& what);
    void showMenu(const QPoint& position);

    Services m_services;
    QString m_kind;
    qint64 m_id = 0;
    qint64 m_customer = 0;
    TimelineModel* m_entries;
    Button* m_filter;
    QMenu* m_kinds;                  ///< that the button opens
    QActionGroup* m_shown = nullptr; ///< the kinds; one of them is chosen
    QListView* m_list;
    EmptyState* m_empty;
    QAction* m_logAction = nullptr;
    QPlainTextEdit* m_note;
    std::vector<TimelineEntry> m_all;
};

/// A list of entries as the timeline shows them.
[[nodiscard]] QListView* makeEntryList(const QString& name, QAbstractItemModel* entries, QWidget* parent);

} // namespace kith
