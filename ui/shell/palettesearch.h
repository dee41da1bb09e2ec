// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/search.h"

#include <QObject>
#include <QThreadPool>

namespace kith {

/// Finds records of all kinds for the palette, on a thread and a connection of its own: only the newest question
/// counts, an older one is interrupted and its answer dropped.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(Book& book, QObject* parent = nullptr);
    ~PaletteSearch() override;

    void find(const QString& text);
    void cancel(); ///< what is asked is no longer wanted

Q_SIGNALS:
    void found(const std::vector<kith::SearchHit>& hits);
    void failed(const kith::Error& error);

private:
    struct State;

    Book& m_book;
    QThreadPool m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace kith
