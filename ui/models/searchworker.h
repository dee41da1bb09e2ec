// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/pages.h"

#include <QThreadPool>

#include <atomic>

namespace kith {

/// Searches on a thread and a connection of its own, so that typing never waits: only the newest question counts, an
/// older one is interrupted and its answer dropped.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    SearchWorker(Book& book, QString kind, QObject* parent = nullptr);
    ~SearchWorker() override;

    /// The best records of the kind for a text, of those the filter holds for.
    void find(const QString& text, const FilterNode& filter);
    /// What is asked is no longer wanted.
    void cancel();

Q_SIGNALS:
    void found(const kith::IdList& ids);
    void failed(const kith::Error& error);

private:
    struct State;

    Book& m_book;
    QString m_kind;
    QThreadPool m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace kith
