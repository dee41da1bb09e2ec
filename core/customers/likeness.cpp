// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/likeness.h"

#include "base/fold.h"
#include "base/phone.h"
#include "base/similarity.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int bitsOfHash = 60; // the kind of a mark stands above

/// How sure each agreement alone makes, and how much is left of that when something speaks against it. Our own
/// judgement: an e-mail or a number is nearly enough, a name is not without a place, two who differ in e-mail and
/// number are two.
constexpr double sureByExternalId = 0.97;
constexpr double sureByEmail = 0.85;
constexpr double sureByPhone = 0.80;
constexpr double sureBySameName = 0.60;
constexpr double sureBySound = 0.50;
constexpr double sureBySimilarName = 0.45;
constexpr double sureByAddress = 0.45;
constexpr double sureByCity = 0.20;
constexpr double leftByOtherEmail = 0.75;
constexpr double leftByOtherPhone = 0.75;
constexpr double leftByOtherTaxId = 0.5;
constexpr double leftByOtherBirthday = 0.4;
constexpr double leftByOtherName = 0.6; // a couple, a shop and its owner

constexpr double similar = 0.92; // Jaro-Winkler
constexpr double different = 0.75;

uint64_t hashOf(QStringView text)
{
    constexpr size_t seed = 0x6b697468;
    return static_cast<uint64_t>(qHash(text, seed));
}

QString sortedWords(const QString& text)
{
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(u' ');
}

QString latinForm(const QString& text)
{
    return joinedWords(latin(fold(text)));
}

/// Which kinds of marks two profiles have in common, and of which each has some but none in common.
struct Comparison
{
    [[nodiscard]] bool isShared(Profile::Mark kind) const { return (shared & bit(kind)) != 0; }
    [[nodiscard]] bool isOther(Profile::Mark kind) const { return (left & right & ~shared & bit(kind)) != 0; }
    static unsigned bit(Profile::Mark kind) { return 1U << static_cast<unsigned>(kind); }

    unsigned left = 0;
    unsigned right = 0;
    unsigned shared = 0;
};

Comparison compared(const std::vector<uint64_t>& left, const std::vector<uint64_t>& right)
{
    Comparison result;
    for (const uint64_t mark : left) {
        result.left |= Comparison::bit(Profile::kindOf(mark));
        if (std::binary_search(right.begin(), right.end(), mark))
            result.shared |= Comparison::bit(Profile::kindOf(mark));
    }
    for (const uint64_t mark : right)
        result.right |= Comparison::bit(Profile::kindOf(mark));
    return result;
}

/// Adds up evidence: what one finding leaves in doubt, the next one lessens.
class Weighing
{
public:
    void speaksFor(LikenessReason reason, double sure)
    {
        m_doubt *= 1 - sure;
        m_reasons.push_back(reason);
    }
    void speaksAgainst(double left) { m_left *= left; }
    [[nodiscard]] Likeness result() const
    {
        return {.score = static_cast<int>(std::lround((1 - m_doubt) * m_left * 100)), .reasons = m_reasons};
    }

private:
    double m_doubt = 1;
    double m_left = 1;
    std::vector<LikenessReason> m_reasons{};
};

void weighNames(const Profile& left, const Profile& right, Weighing& weighing)
{
    if (left.name.isEmpty() || right.name.isEmpty())
        return;
    const bool areConsonantsAlike =
        left.isUnvowelled != right.isUnvowelled && left.consonants != 0 && left.consonants == right.consonants;
    const double likeness = jaroWinkler(left.name, right.name);
    if (left.name == right.name)
        weighing.speaksFor(LikenessReason::SameName, sureBySameName);
    else if (left.sound == right.sound || areConsonantsAlike)
        weighing.speaksFor(LikenessReason::NameSoundsAlike, sureBySound);
    else if (likeness >= similar)
        weighing.speaksFor(LikenessReason::SimilarName, sureBySimilarName);
    else if (likeness < different)
        weighing.speaksAgainst(leftByOtherName);
}

} // namespace

uint64_t Profile::mark(Mark kind, QStringView text)
{
    constexpr uint64_t hashPart = (uint64_t(1) << bitsOfHash) - 1;
    return (uint64_t(kind) << bitsOfHash) | (hashOf(text) & hashPart);
}

Profile::Mark Profile::kindOf(uint64_t mark)
{
    return static_cast<Mark>(mark >> bitsOfHash);
}

Profiler::Profiler(const EntityInfo& entity)
    : m_name(entity.titleField)
    , m_externalId(entity.indexOf(u"external_id"))
    , m_emails(entity.indexOf(u"emails"))
    , m_phones(entity.indexOf(u"phones"))
    , m_addresses(entity.indexOf(u"addresses"))
    , m_taxId(entity.indexOf(u"tax_id"))
    , m_birthday(entity.indexOf(u"birthday"))
{
}

std::vector<int> Profiler::fields() const
{
    std::vector<int> fields;
    for (const int field : {m_name, m_externalId, m_emails, m_phones, m_addresses, m_taxId, m_birthday}) {
        if (field >= 0)
            fields.push_back(field);
    }
    std::sort(fields.begin(), fields.end());
    return fields;
}

Profile Profiler::profile(const Record& record) const
{
    const auto value = [&](int field) {
        return field < 0 ? Value() : record.values[static_cast<size_t>(field)];
    };
    Profile made{.id = record.id};
    const auto add = [&](Profile::Mark kind, const QString& text) {
        if (!text.isEmpty())
            made.marks.push_back(Profile::mark(kind, text));
    };
    const auto addEach = [&](int field, const auto& addOne) {
        const Value entries = value(field);
        if (const auto* list = std::get_if<ItemList>(&entries))
            std::for_each(list->begin(), list->end(), addOne);
    };

    const QString folded = fold(textOf(value(m_name)));
    made.name = sortedWords(latinForm(folded));
    made.sound = hashOf(sortedWords(soundKey(made.name)));
    made.isUnvowelled = leavesVowelsUnwritten(folded);
    const QString consonants = sortedWords(consonantKey(folded));
    if (consonants.count(u' ') == made.name.count(u' '))
        made.consonants = hashOf(consonants);
    const qint64 birthday = integerOf(value(m_birthday));
    made.birthday = birthday / 10'000 > 0 && birthday % 100 > 0 ? birthday : 0;
    add(Profile::Mark::ExternalId, textOf(value(m_externalId)));
    add(Profile::Mark::TaxId, fold(textOf(value(m_taxId))).remove(u' '));
    addEach(m_emails, [&](const ListItem& item) { add(Profile::Mark::Email, fold(item.part(0)).trimmed()); });
    addEach(m_phones, [&](const ListItem& item) {
        add(Profile::Mark::Phone, phoneDigits(item.part(1).isEmpty() ? item.part(0) : item.part(1)));
    });
    addEach(m_addresses, [&](const ListItem& item) {
        const QString city = latinForm(item.part(1));
        add(Profile::Mark::City, city);
        if (!item.part(0).isEmpty())
            add(Profile::Mark::Address, latinForm(item.part(0)) + u'\n' + city);
    });
    std::sort(made.marks.begin(), made.marks.end());
    made.marks.erase(std::unique(made.marks.begin(), made.marks.end()), made.marks.end());
    return made;
}

Likeness likeness(const Profile& left, const Profile& right)
{
    const Comparison marks = compared(left.marks, right.marks);
    Weighing weighing;
    if (marks.isShared(Profile::Mark::ExternalId))
        weighing.speaksFor(LikenessReason::ExternalId, sureByExternalId);
    if (marks.isShared(Profile::Mark::Email))
        weighing.speaksFor(LikenessReason::Email, sureByEmail);
    if (marks.isShared(Profile::Mark::Phone))
        weighing.speaksFor(LikenessReason::Phone, sureByPhone);
    weighNames(left, right, weighing);
    if (marks.isShared(Profile::Mark::Address))
        weighing.speaksFor(LikenessReason::Address, sureByAddress);
    else if (marks.isShared(Profile::Mark::City))
        weighing.speaksFor(LikenessReason::City, sureByCity);

    if (marks.isOther(Profile::Mark::Email))
        weighing.speaksAgainst(leftByOtherEmail);
    if (marks.isOther(Profile::Mark::Phone))
        weighing.speaksAgainst(leftByOtherPhone);
    if (marks.isOther(Profile::Mark::TaxId))
        weighing.speaksAgainst(leftByOtherTaxId);
    if (left.birthday != 0 && right.birthday != 0 && left.birthday != right.birthday)
        weighing.speaksAgainst(leftByOtherBirthday);
    return weighing.result();
}

namespace {

struct ReasonNames
{
    LikenessReason reason;
    const char* key;
    const char* title;
};

constexpr std::array reasonNames{
    ReasonNames{LikenessReason::ExternalId, "external_id", QT_TRANSLATE_NOOP("duplicates", "same external id")},
    ReasonNames{LikenessReason::Email, "email", QT_TRANSLATE_NOOP("duplicates", "same e-mail")},
    ReasonNames{LikenessReason::Phone, "phone", QT_TRANSLATE_NOOP("duplicates", "same phone")},
    ReasonNames{LikenessReason::SameName, "name", QT_TRANSLATE_NOOP("duplicates", "same name")},
    ReasonNames{LikenessReason::NameSoundsAlike, "name_sound", QT_TRANSLATE_NOOP("duplicates", "name sounds alike")},
    ReasonNames{LikenessReason::SimilarName, "name_similar", QT_TRANSLATE_NOOP("duplicates", "similar name")},
    ReasonNames{LikenessReason::Address, "address", QT_TRANSLATE_NOOP("duplicates", "same address")},
    ReasonNames{LikenessReason::City, "city", QT_TRANSLATE_NOOP("duplicates", "same city")},
};

const ReasonNames& namesOf(LikenessReason reason)
{
    const auto* found = std::find_if(reasonNames.begin(), reasonNames.end(),
                                     [&](const ReasonNames& names) { return names.reason == reason; });
    Q_ASSERT(found != reasonNames.end());
    return *found;
}

} // namespace

QString reasonKey(LikenessReason reason)
{
    return QString::fromLatin1(namesOf(reason).key);
}

QString reasonTitle(LikenessReason reason)
{
    return QCoreApplication::translate("duplicates", namesOf(reason).title);
}

} // namespace kith
