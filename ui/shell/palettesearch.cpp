// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettesearch.h"

namespace kith {

PaletteSearch::PaletteSearch(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_query(book)
{
}

void PaletteSearch::find(const QString& text)
{
    using Hits = std::vector<SearchHit>;
    const auto work = [text, schema = m_book.schema()](Connection& connection) {
        constexpr int most = 12;
        return Search(connection, schema).find(text, most);
    };
    m_query.ask<Hits>(work, [this](const Result<Hits>& hits) {
        if (hits)
            Q_EMIT found(*hits);
        else
            Q_EMIT failed(hits.error());
    });
}

} // namespace kith
