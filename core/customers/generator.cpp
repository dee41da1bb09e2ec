// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/generator.h"

#include "customers/namematerial.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {
namespace {

constexpr qsizetype NoteLength = 120;

/// SplitMix64: a few shifts and multiplications a number, and good enough that neighbours look unrelated.
class Draw
{
public:
    explicit Draw(quint64 state)
        : m_state(state)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }

    size_t below(size_t bound) { return static_cast<size_t>(next() % bound); }

    template<typename T>
    const T& oneOf(std::span<const T> choices)
    {
        return choices[below(choices.size())];
    }

private:
    quint64 m_state;
};

/// How many of a hundred customers speak each language, in the order of nameMaterials().
constexpr std::array<size_t, 5> Shares = {40, 25, 13, 12, 10};

const NameMaterial& drawnMaterial(Draw& draw)
{
    size_t ticket = draw.below(100);
    for (size_t i = 0; i < Shares.size(); ++i) {
        if (ticket < Shares[i])
            return nameMaterials()[i];
        ticket -= Shares[i];
    }
    return nameMaterials().front();
}

/// Numbers 0 … 2³¹-1 shuffled without collisions, so that phones are unique without remembering them: multiplication
/// by an odd number and xor are one-to-one within a power of two.
quint64 shuffled(quint64 number, quint64 seed)
{
    constexpr quint64 Mask = (quint64(1) << 26) - 1;
    const quint64 high = number & ~Mask;
    quint64 low = (number ^ Draw(seed).next()) & Mask;
    low = (low * 0x2545F4914F6CDD1Du) & Mask;
    low ^= low >> 13;
    return high | low;
}

QString digits(quint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// North America: area code, an exchange that is neither N11 nor starts with 0 or 1, four digits.
QString americanPhone(quint64 number)
{
    static constexpr std::array<int, 10> areas = {212, 312, 415, 617, 206, 303, 512, 503, 713, 404};
    const quint64 exchange = (number / 10'000) % 720;
    const quint64 middle = (exchange / 10) % 9;
    const quint64 exchangeDigits = (2 + exchange / 90) * 100 + (middle == 0 ? 0 : middle + 1) * 10 + exchange % 10;
    return u"+1 "_s + QString::number(areas[(number / 7'200'000) % areas.size()]) + u'-' + digits(exchangeDigits, 3) +
           u'-' + digits(number % 10'000, 4);
}

/// Mobile numbers whose first two digits are free and whose remaining ones may be any.
QString mobilePhone(QStringView countryCode, std::span<const int> prefixes, int freeDigits, quint64 number)
{
    quint64 capacity = 1;
    for (int i = 0; i < freeDigits; ++i)
        capacity *= 10;
    const QString national =
        QString::number(prefixes[(number / capacity) % prefixes.size()]) + digits(number % capacity, freeDigits);
    return countryCode + u' ' + QStringView(national).left(national.size() - 6) + u' ' +
           QStringView(national).right(6).left(3) + u' ' + QStringView(national).right(3);
}

QString phoneIn(QStringView region, quint64 number)
{
    static constexpr std::array<int, 10> vietnam = {90, 91, 93, 94, 96, 97, 98, 32, 35, 70};
    static constexpr std::array<int, 4> india = {98, 99, 97, 96};
    static constexpr std::array<int, 4> pakistan = {30, 31, 32, 34};
    if (region == u"VN")
        return mobilePhone(u"+84", vietnam, 7, number);
    if (region == u"IN")
        return mobilePhone(u"+91", india, 8, number);
    if (region == u"PK")
        return mobilePhone(u"+92", pakistan, 8, number);
    return americanPhone(number);
}

QString drawnEmail(Draw& draw, QLatin1StringView given, QLatin1StringView family, qint64 index)
{
    static constexpr std::array<QStringView, 3> domains = {u"example.com", u"example.net", u"example.org"};
    return given + u'.' + family + u'.' + QString::number(index, 36) + u'@' + domains[draw.below(domains.size())];
}

QString drawnCompany(Draw& draw, const NameMaterial& material)
{
    const Spelling& owner = draw.oneOf(material.familyNames);
    const Spelling& trade = draw.oneOf(material.trades);
    return material.order == NameMaterial::Order::FamilyFirst ? QString(trade.text + u' ' + owner.text)
                                                              : QString(owner.text + u' ' + trade.text);
}

/// Remarks one after the other, cut before the word that would pass the length.
QString drawnNote(Draw& draw, const NameMaterial& material)
{
    QString note;
    note.reserve(NoteLength + 48);
    while (note.size() <= NoteLength) {
        if (!note.isEmpty())
            note += draw.below(2) ? u", "_s : u"; "_s;
        note += draw.oneOf(material.remarks);
        if (draw.below(3) == 0)
            note += u' ' + QString::number(100 + draw.below(9'900));
    }
    note.truncate(note.lastIndexOf(u' ', NoteLength));
    return note;
}

} // namespace

CustomerGenerator::CustomerGenerator(quint64 seed)
    : m_seed(seed)
{
}

GeneratedCustomer CustomerGenerator::customer(qint64 index) const
{
    Draw draw(Draw(m_seed).next() ^ Draw(static_cast<quint64>(index)).next());
    const NameMaterial& material = drawnMaterial(draw);
    const Spelling& given = draw.oneOf(material.givenNames);
    const Spelling& family = draw.oneOf(material.familyNames);

    GeneratedCustomer customer;
    customer.language = material.language.toString();
    customer.name = material.order == NameMaterial::Order::FamilyFirst ? QString(family.text + u' ' + given.text)
                                                                       : QString(given.text + u' ' + family.text);
    customer.company = drawnCompany(draw, material);
    customer.email = drawnEmail(draw, given.latin, family.latin, index);
    customer.phone = phoneIn(material.region, shuffled(static_cast<quint64>(index), m_seed));
    customer.city = draw.oneOf(material.cities).toString();
    customer.country = material.country.toString();
    customer.note = drawnNote(draw, draw.below(4) == 0 ? material : nameMaterials().front());
    return customer;
}

} // namespace kith
