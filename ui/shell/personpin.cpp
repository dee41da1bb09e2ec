// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/personpin.h"

#include "shell/viewsettings.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int usualRounds = 60'000;

ViewSettings settingsOf(const QString& book, EmployeeId person)
{
    ViewSettings settings(book);
    settings.setPerson(person);
    return settings;
}

QByteArray newSalt()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return {reinterpret_cast<const char*>(numbers.data()), qsizetype(sizeof numbers)};
}

/// Takes as long for a near miss as for a far one.
bool isEqual(const QByteArray& one, const QByteArray& other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one[i] ^ other[i];
    return difference == 0;
}

} // namespace

QByteArray pbkdf2(const QByteArray& password, const QByteArray& salt, int rounds)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, password);
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4));
    QByteArray block = code.result();
    QByteArray sum = block;
    for (int i = 1; i < rounds; ++i) {
        code.reset();
        code.addData(block);
        block = code.result();
        for (qsizetype at = 0; at < sum.size(); ++at)
            sum[at] = char(sum[at] ^ block[at]);
    }
    return sum;
}

PersonPin::PersonPin(const QString& bookPath, EmployeeId person)
    : m_book(bookPath)
    , m_person(person)
{
}

bool PersonPin::isSet() const
{
    return m_person.isValid() && !settingsOf(m_book, m_person).value(u"pin"_s).toString().isEmpty();
}

bool PersonPin::matches(const QString& pin) const
{
    const QStringList parts = settingsOf(m_book, m_person).value(u"pin"_s).toString().split(u'$');
    if (parts.size() != 3)
        return false;
    const QByteArray salt = QByteArray::fromHex(parts[1].toLatin1());
    return isEqual(pbkdf2(pin.toUtf8(), salt, parts[0].toInt()), QByteArray::fromHex(parts[2].toLatin1()));
}

void PersonPin::set(const QString& pin)
{
    const QByteArray salt = newSalt();
    settingsOf(m_book, m_person)
        .setValue(u"pin"_s, u"%1$%2$%3"_s.arg(QString::number(usualRounds), QString::fromLatin1(salt.toHex()),
                                              QString::fromLatin1(pbkdf2(pin.toUtf8(), salt, usualRounds).toHex())));
}

void PersonPin::remove()
{
    settingsOf(m_book, m_person).setValue(u"pin"_s, QString());
}

} // namespace kith
