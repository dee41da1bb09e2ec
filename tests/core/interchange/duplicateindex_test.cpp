// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/duplicateindex.h"
#include "support/catch.h"

using namespace kith;

namespace {

DuplicateKeys keysOf(uint64_t number)
{
    const QByteArray text = QByteArray::number(qulonglong(number));
    return {.strong = {keyHash(text, 1), keyHash(text, 2)}, .name = keyHash(text, 3), .hasEmail = number % 2 == 0};
}

} // namespace

TEST_CASE("every record is found by each of its keys, and no other", "[duplicates]")
{
    const bool isReserved = GENERATE(true, false);
    DuplicateIndex index;
    if (isReserved)
        index.reserve(600'000);

    for (uint64_t i = 1; i <= 200'000; ++i)
        index.add(keysOf(i), static_cast<qint64>(i));

    for (uint64_t i = 1; i <= 200'000; ++i) {
        const auto keys = keysOf(i);
        const auto id = static_cast<qint64>(i);
        if (index.find({.strong = {keys.strong[1]}}) != id || index.find({.name = keys.name}) != id)
            FAIL("not found: " << i);
    }
    for (uint64_t i = 200'001; i <= 400'000; ++i) {
        if (index.find(keysOf(i)) != 0)
            FAIL("found: " << i);
    }
}

TEST_CASE("large ids and flags survive in the index", "[duplicates]")
{
    DuplicateIndex index;
    const qint64 large = (qint64{1} << 38) - 1;

    index.add({.strong = {keyHash("a", 1)}, .name = keyHash("n", 2), .hasEmail = true, .hasPhone = true}, large);
    index.add({.strong = {keyHash("b", 1)}, .name = keyHash("n", 2)}, 2);

    CHECK(index.find({.strong = {keyHash("a", 1)}}) == large);
    CHECK(index.find({.name = keyHash("n", 2), .hasEmail = true}) == 2);
    CHECK(index.find({.name = keyHash("n", 2)}) == large);
}

TEST_CASE("a million records of one name do not make finding slow", "[duplicates]")
{
    DuplicateIndex index;
    for (qint64 id = 1; id <= 1'000'000; ++id)
        index.add({.name = 7, .hasEmail = true}, id);

    CHECK(index.find({.name = 7}) == 1);
    CHECK(index.find({.name = 7, .hasEmail = true}) == 0);
}
