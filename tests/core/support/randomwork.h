// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <random>

namespace kith::test {

/// A person who does anything at all: adds, changes and removes records of every kind, with values of every type, in
/// every script, and such as break programs that paste them into SQL or HTML. The same seed does the same.
class RandomWork
{
public:
    RandomWork(Book& book, quint32 seed);

    /// One action. What the book refuses as invalid it may refuse; any other error is a failed test.
    void doSomething();
    /// Two fields of the user's own, for customers.
    void defineCustomFields();

private:
    [[nodiscard]] int below(int count);
    [[nodiscard]] bool sometimes(int oneIn) { return below(oneIn) == 0; }
    [[nodiscard]] QString anyText();
    [[nodiscard]] Value anyValue(const Field& field);
    [[nodiscard]] Value anyChoice(const Field& field);
    [[nodiscard]] ItemList anyList(const Field& field);
    [[nodiscard]] qint64 anyId(const QString& kind);
    [[nodiscard]] Result<qint64> add(const EntityInfo& entity);
    [[nodiscard]] Result<qint64> change(const EntityInfo& entity, qint64 id);
    [[nodiscard]] Result<qint64> remove(const EntityInfo& entity, qint64 id);
    void fill(Record& record, const EntityInfo& entity, int oneIn);

    Book& m_book;
    std::mt19937 m_random;
};

} // namespace kith::test
