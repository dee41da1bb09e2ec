// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/pages.h"
#include "storage/search.h"

#include <optional>

namespace kith::bench {

/// Kith's book, in the verbs of CBook. Ends the program on failure.
class OurBook
{
public:
    /// The fields a customer table shows: as many as the C page reads.
    static constexpr const char16_t* shown[] = {u"name",      u"company", u"emails", u"phones",
                                                u"addresses", u"stage",   u"notes"};

    static void create(const QString& path);
    explicit OurBook(const QString& path);

    [[nodiscard]] Book& book() { return *m_book; }
    [[nodiscard]] qint64 count();
    /// As a person types: 50 hits with their titles; returns how many.
    qsizetype search(const QString& text);
    /// A page by name after a place, with its records, as the table model takes it; returns the place behind it.
    QString page(const QString& after);
    /// The page that ends the list.
    void lastPage();
    /// Gives a customer another name and city and waits until it is on the disk.
    void edit(qint64 id, const QString& name, const QString& city);

private:
    std::unique_ptr<Book> m_book;
    std::optional<Search> m_search;
    std::optional<Pages> m_pages;
    std::vector<int> m_fields;
};

} // namespace kith::bench
