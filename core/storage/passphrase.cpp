// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passphrase.h"

#include <sodium.h>

#include <utility>

namespace kith {

Passphrase::Passphrase(const QString& text)
{
    QByteArray utf8 = text.normalized(QString::NormalizationForm_C).toUtf8();
    m_bytes.assign(utf8.cbegin(), utf8.cend());
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
}

Passphrase::~Passphrase()
{
    wipe();
}

Passphrase& Passphrase::operator=(const Passphrase& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Passphrase& Passphrase::operator=(Passphrase&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

bool Passphrase::isLongEnough() const
{
    return QString::fromUtf8(bytes()).size() >= leastLength;
}

void Passphrase::wipe()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace kith
