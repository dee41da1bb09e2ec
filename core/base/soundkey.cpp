// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/consonants.h"
#include "base/wordscan.h"

#include <algorithm>
#include <array>
#include <span>

namespace kith {

namespace {

constexpr bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

constexpr bool isLatinLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

struct Spelling
{
    QStringView written;
    QStringView sound;
};

/// Longest first where one begins like another. ICU writes च as c, क्ष as ks, सिंह as sinha, ज्ञ as jn.
constexpr auto spellings = std::to_array<Spelling>({
    {u"shch", u"s"}, {u"sch", u"s"}, {u"tch", u"c"}, {u"ngh", u"nh"}, {u"sh", u"s"}, {u"zh", u"z"},
    {u"ch", u"c"},   {u"kh", u"k"},  {u"gh", u"g"},  {u"th", u"t"},   {u"dh", u"d"}, {u"ph", u"p"},
    {u"bh", u"b"},   {u"jh", u"j"},  {u"rh", u"r"},  {u"ck", u"k"},   {u"jn", u"g"}, {u"tz", u"ts"},
    {u"q", u"k"},    {u"x", u"ks"},  {u"f", u"p"},   {u"w", u"v"},
});

/// Whether the table of spellings is worth a look.
constexpr bool beginsSpelling(QChar c, QChar next)
{
    if (c == u'q' || c == u'x' || c == u'f' || c == u'w')
        return true;
    switch (next.unicode()) {
    case u'h':
        return true;
    case u'c':
        return c == u's' || c == u't';
    case u'k':
        return c == u'c';
    case u'g':
        return c == u'n';
    case u'n':
        return c == u'j';
    case u'z':
        return c == u't';
    default:
        return false;
    }
}

/// Long and double vowels, and what is heard.
constexpr auto vowelPairs = std::to_array<Spelling>({{u"ee", u"i"},
                                                     {u"oo", u"u"},
                                                     {u"ai", u"e"},
                                                     {u"ei", u"e"},
                                                     {u"ae", u"e"},
                                                     {u"au", u"o"},
                                                     {u"ou", u"o"},
                                                     {u"ao", u"v"}});

/// One sound of a word: a consonant, or the vowels between two.
struct Sound
{
    std::array<QChar, 4> letters;
    quint8 length;
    bool isVowel;

    QStringView text() const { return {letters.data(), length}; }
};

/// The sounds of a word, kept on the stack: a million rows pass here. Of a word without end only the beginning counts.
class Sounds
{
public:
    explicit Sounds(QStringView word)
    {
        for (qsizetype at = 0; at < word.size() && m_count < m_sounds.size();)
            at += takeFrom(word.sliced(at));
    }

    std::span<const Sound> all() const { return {m_sounds.data(), m_count}; }

private:
    /// A y before a vowel is a glide that ICU and people write or leave out; elsewhere it is the vowel i.
    qsizetype takeFrom(QStringView rest)
    {
        const QChar c = rest[0];
        const QChar next = rest.size() > 1 ? rest[1] : QChar();
        if (c == u'y' && isVowel(next))
            return 1;
        if (isVowel(c) || c == u'y') {
            addVowel(c == u'y' ? u'i' : c);
            return 1;
        }
        const auto found =
            beginsSpelling(c, next)
                ? std::ranges::find_if(spellings, [&](const auto& it) { return rest.startsWith(it.written); })
                : spellings.end();
        if (found == spellings.end()) {
            addConsonant(rest.first(1));
            return 1;
        }
        addConsonant(found->sound);
        return found->written.size();
    }

    void addVowel(QChar c)
    {
        if (m_count == 0 || !m_sounds[m_count - 1].isVowel)
            m_sounds[m_count++] = {{}, 0, true};
        Sound& vowel = m_sounds[m_count - 1];
        if (vowel.length < vowel.letters.size())
            vowel.letters[vowel.length++] = c;
    }

    void addConsonant(QStringView sound)
    {
        if (m_count > 0 && !m_sounds[m_count - 1].isVowel && m_sounds[m_count - 1].text() == sound)
            return;
        Sound& consonant = m_sounds[m_count++];
        consonant = {{}, static_cast<quint8>(sound.size()), false};
        std::ranges::copy(sound, consonant.letters.begin());
    }

    std::array<Sound, 64> m_sounds;
    size_t m_count = 0;
};

enum class ShortA { Dropped, Kept };

void appendVowel(QString& key, QStringView vowels, ShortA shortA)
{
    const auto pair = vowels.size() == 2 ? std::ranges::find(vowelPairs, vowels, &Spelling::written) : vowelPairs.end();
    if (pair != vowelPairs.end()) {
        key += pair->sound;
        return;
    }
    const bool isA = std::ranges::all_of(vowels, [](QChar c) { return c == u'a'; });
    if (isA && shortA == ShortA::Dropped)
        return;
    for (qsizetype i = 0; i < vowels.size(); ++i) {
        if (i == 0 || vowels[i] != vowels[i - 1])
            key += vowels[i];
    }
}

/// कृष्ण is Krishna to people and krsna to ICU: an i between r and consonants is not heard, nor, then, Gurpreet's.
bool isSyllabicR(std::span<const Sound> sounds, size_t vowel)
{
    if (vowel < 2 || vowel + 1 >= sounds.size())
        return false;
    const auto text = sounds[vowel].text();
    const bool isI = text == u"i" || text == u"ee" || text == u"ii";
    return isI && sounds[vowel - 1].text() == u"r" && !sounds[vowel - 2].isVowel;
}

void appendSounds(QString& key, std::span<const Sound> sounds, size_t count, ShortA shortA)
{
    for (size_t i = 0; i < count; ++i) {
        if (!sounds[i].isVowel)
            key += sounds[i].text();
        else if (!isSyllabicR(sounds, i))
            appendVowel(key, sounds[i].text(), i == 0 ? ShortA::Kept : shortA);
    }
}

void appendSoundOf(QString& keys, QStringView word)
{
    if (!keys.isEmpty())
        keys += u' ';
    if (!std::ranges::all_of(word, isLatinLetter)) {
        keys += word;
        return;
    }
    // The last a of अमित (amita) is written by ICU and not spoken; the h of Shah (saha) is hardly heard; రావు (ravu),
    // राव (rava) and Rao are one name.
    if (word.endsWith(u"avu"))
        word.chop(1);
    while (word.size() > 2 && word.back() == u'a')
        word.chop(1);
    const Sounds heard(word);
    const auto sounds = heard.all();
    size_t count = sounds.size();
    if (count > 2 && sounds[count - 1].text() == u"h" && sounds[count - 2].isVowel)
        --count;
    const auto begin = keys.size();
    appendSounds(keys, sounds, count, ShortA::Dropped);
    if (keys.size() < begin + 2) {
        keys.truncate(begin);
        appendSounds(keys, sounds, qMin<size_t>(sounds.size(), 2), ShortA::Kept);
    }
}

QString latinConsonants(QStringView word)
{
    if (!std::ranges::all_of(word, isLatinLetter))
        return word.toString();
    QString key;
    if (isVowel(word[0]) || word[0] == u'y')
        key += isVowel(word[0]) ? u'a' : u'y';
    const Sounds heard(word);
    for (const auto& sound : heard.all()) {
        // Between consonants v and w stand for vowels as y does: داود is dwd and Daud.
        const bool mayBeVowel = sound.isVowel || (sound.text() == u"v" && !key.isEmpty());
        if (!mayBeVowel)
            key += sound.text();
    }
    if (key.size() > 2 && key.endsWith(u'h'))
        key.chop(1);
    return key;
}

QString consonantsOfWord(QStringView word)
{
    if (leavesVowelsUnwritten(word))
        return semiticConsonants(word);
    QString keys;
    forEachWord(latin(word), [&](QStringView part) { appendWord(keys, latinConsonants(part)); });
    return keys;
}

} // namespace

QString soundKey(QStringView latinText)
{
    QString keys;
    keys.reserve(latinText.size());
    forEachWord(latinText, [&](QStringView word) { appendSoundOf(keys, word); });
    return keys;
}

QString consonantKey(QStringView text)
{
    QString keys;
    forEachWord(text, [&](QStringView word) { appendWord(keys, consonantsOfWord(word)); });
    return keys;
}

} // namespace kith
