// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace kith {

/// The PIN of a person in a book on this computer, kept as a salted PBKDF2 hash in the program's settings. It keeps
/// colleagues from working in each other's name by mistake; it protects no data: the file is as readable as before.
class PersonPin
{
public:
    PersonPin(const QString& bookPath, EmployeeId person);

    [[nodiscard]] bool isSet() const;
    /// Takes about a tenth of a second, so that guessing is slow.
    [[nodiscard]] bool matches(const QString& pin) const;
    void set(const QString& pin);
    void remove();

private:
    QString m_book;
    EmployeeId m_person;
};

/// PBKDF2 with HMAC-SHA-256 and one block (RFC 8018, 5.2): 32 bytes.
[[nodiscard]] QByteArray pbkdf2(const QByteArray& password, const QByteArray& salt, int rounds);

} // namespace kith
