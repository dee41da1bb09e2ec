// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "output.h"
#include "schema/valuetext.h"
#include "storage/book.h"

#include <memory>

namespace kith {

/// What one command works with: its words, the book they concern, and where the result goes.
class Session
{
public:
    Session(Arguments arguments, Output output)
        : m_arguments(std::move(arguments))
        , m_output(std::move(output))
    {
    }

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] Output& output() { return m_output; }
    [[nodiscard]] bool wantsJson() const { return m_arguments.has(u"json"); }

    /// Opens the book the command line means and sets who is working; to be called once.
    [[nodiscard]] Result<> openBook();
    /// openBook() came first.
    [[nodiscard]] Book& book() { return *m_book; }

    /// Something is no longer as it was, so that the exit status must not be "failed, nothing changed".
    [[nodiscard]] bool hasChanged() const { return m_hasMade || (m_book && m_book->lastChange().isValid()); }
    /// The command made a file other than its output, such as a book or a backup.
    void noteMade() { m_hasMade = true; }

    /// Says on the standard error what is wrong with a book that could only be read.
    void sayObstacle() const;

    /// How this book's values are written and read.
    [[nodiscard]] TextContext textContext() const { return m_book->textContext(); }

    /// The kind of records a word names, in singular or plural. Those the program keeps for itself are no kinds.
    [[nodiscard]] Outcome<const EntityInfo*> kind(const QString& word);

private:
    [[nodiscard]] Result<> lookForDamage();
    [[nodiscard]] Result<> renewDerived();

    Arguments m_arguments;
    Output m_output;
    std::unique_ptr<Book> m_book;
    bool m_hasMade = false;
};

} // namespace kith
