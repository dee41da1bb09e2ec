// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/collation.h"

#include <QCoreApplication>

#include <unicode/ucol.h>
#include <unicode/uversion.h>

namespace kith {

using namespace Qt::StringLiterals;

void Collation::Close::operator()(UCollator* collator) const
{
    ucol_close(collator);
}

Collation::Collation(QString locale, UCollator* collator)
    : m_locale(std::move(locale))
    , m_collator(collator)
{
}

Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;
Collation::~Collation() = default;

Result<Collation> Collation::create(const QString& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    // ICU takes an empty name for the machine's own locale, which a book must not depend on.
    UCollator* collator = ucol_open(locale.isEmpty() ? "root" : locale.toLatin1().constData(), &status);
    if (U_FAILURE(status) || !collator)
        return error(Error::Code::Internal,
                     QCoreApplication::translate(
                         "Collation", "Names cannot be sorted in “%1”: the ICU library lacks its data; reinstall it.")
                         .arg(locale),
                     QString::fromLatin1(u_errorName(status)));
    return Collation(locale, collator);
}

QString Collation::version() const
{
    UVersionInfo order{};
    ucol_getVersion(m_collator.get(), order);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(order, text);
    return m_locale + u";icu "_s + QLatin1StringView(U_ICU_VERSION) + u";"_s + QLatin1StringView(text);
}

QByteArray Collation::sortKey(QStringView text) const
{
    if (text.isEmpty())
        return {};
    const auto* source = reinterpret_cast<const UChar*>(text.utf16());
    const auto length = static_cast<int32_t>(text.size());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    int32_t needed = ucol_getSortKey(m_collator.get(), source, length, reinterpret_cast<uint8_t*>(key.data()),
                                     static_cast<int32_t>(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        needed = ucol_getSortKey(m_collator.get(), source, length, reinterpret_cast<uint8_t*>(key.data()),
                                 static_cast<int32_t>(key.size()));
    }
    key.truncate(qMax(0, needed - 1));
    return key;
}

} // namespace kith
