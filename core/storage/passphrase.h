// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace kith {

/// The words a backup is locked with. Every copy is wiped from memory when it goes.
class Passphrase
{
public:
    Passphrase() = default;
    /// Composed (NFC), so that one typed on another system, whose accents come apart, opens the same files.
    explicit Passphrase(const QString& text);
    ~Passphrase();
    Passphrase(const Passphrase& other) = default;
    Passphrase(Passphrase&& other) noexcept = default;
    Passphrase& operator=(const Passphrase& other);
    Passphrase& operator=(Passphrase&& other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Letters enough to lock something new with; what is locked already opens with any.
    [[nodiscard]] bool isLongEnough() const;
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

    static constexpr int leastLength = 8;

    friend bool operator==(const Passphrase&, const Passphrase&) = default;

private:
    void wipe();

    std::vector<char> m_bytes{};
};

} // namespace kith
