// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "schema/value.h"

namespace kith {

/// Makes the list of those to be called, however many they are: off the window's thread, in which nothing waits for it.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    explicit CallDesk(Book& book, QObject* parent = nullptr);

    /// A list of these, in place of the one before, without those who are not to be called. Of two that are asked for
    /// the newest counts.
    void prepare(IdList customers);
    [[nodiscard]] bool isPreparing() const { return m_isPreparing; }

Q_SIGNALS:
    void changed(); ///< it is being prepared, or not any more
    void failed(const kith::Error& error);

private:
    Book& m_book;
    LatestQuery m_query;
    bool m_isPreparing = false;
};

} // namespace kith
