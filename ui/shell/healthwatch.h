// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>

namespace kith {

class Book;

/// Reads the book's file for damage on a worker, once the window is there and nobody waits for it. A book that is found
/// damaged takes no more changes: what is written onto damage may spoil more.
class HealthWatch : public QObject
{
    Q_OBJECT

public:
    explicit HealthWatch(Book& book, QObject* parent = nullptr);
    ~HealthWatch() override;

    void start();

Q_SIGNALS:
    void finished(); ///< whatever was found
    void damaged(const QString& sentence);

private:
    class Reading;

    void showFindings();

    Book& m_book;
    std::shared_ptr<Reading> m_reading;
    QFutureWatcher<Result<QStringList>> m_watcher;
};

} // namespace kith
