// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/activitypage.h"
#include "base/naturaltime.h"
#include "lists/recorddelegate.h"

#include <QHash>

namespace kith {

/// Says of a task's day in words and colour that it has passed.
class TaskDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    TaskDelegate(Book& book, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// How many days ago an open task was due; 0: it is not overdue.
    [[nodiscard]] int daysOverdue(qint64 task) const;

private:
    Book& m_book;
    mutable QHash<qint64, int> m_overdue; ///< of the rows that were drawn, until the book changes
};

/// What is to be done: open and overdue first, done by one key, put off by another.
class TasksPage : public ActivityListPage
{
    Q_OBJECT

public:
    explicit TasksPage(const Services& services, QWidget* parent = nullptr);

private:
    void toggleDone();
    void postpone(int days);
    void postponeTo(const NaturalTime& when);
    void askWhen();
    [[nodiscard]] bool isFree();
    void say(const Result<int>& changed, const QString& sentence);
};

} // namespace kith
