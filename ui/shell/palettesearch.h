// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "storage/search.h"

namespace kith {

/// Finds records of all kinds for the palette.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(Book& book, QObject* parent = nullptr);

    void find(const QString& text);
    void cancel() { m_query.cancel(); } ///< what is asked is no longer wanted

Q_SIGNALS:
    void found(const std::vector<kith::SearchHit>& hits);
    void failed(const kith::Error& error);

private:
    Book& m_book;
    LatestQuery m_query;
};

} // namespace kith
