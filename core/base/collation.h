// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct UCollator;

namespace kith {

/// The order of names in a locale, as bytes that compare with memcmp. May be used from several threads at once.
class Collation
{
public:
    /// Opens the order of a locale such as "vi" or "de_DE"; an unknown or empty one has the order of the Unicode root.
    [[nodiscard]] static Result<Collation> create(const QString& locale);

    Collation(Collation&&) noexcept;
    Collation& operator=(Collation&&) noexcept;
    ~Collation();

    [[nodiscard]] QString locale() const { return m_locale; }
    /// Changes with the locale, ICU's version and its order of this locale: keys of another version must be rebuilt.
    [[nodiscard]] QString version() const;

    /// Without a closing zero byte; empty for an empty text.
    [[nodiscard]] QByteArray sortKey(QStringView text) const;

private:
    struct Close
    {
        void operator()(UCollator* collator) const;
    };
    Collation(QString locale, UCollator* collator);

    QString m_locale;
    std::unique_ptr<UCollator, Close> m_collator;
};

} // namespace kith
