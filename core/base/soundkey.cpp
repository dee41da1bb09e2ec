// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/consonants.h"

#include <algorithm>
#include <array>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

bool isLatinLetter(QChar c)
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

/// The sound of the consonant that begins a text, and how many letters it takes.
std::pair<QString, qsizetype> consonantAt(QStringView text)
{
    for (const auto& [written, sound] : spellings) {
        if (text.startsWith(written))
            return {sound.toString(), written.size()};
    }
    return {QString(text[0]), 1};
}

/// One sound of a word: a consonant, or the vowels between two.
struct Sound
{
    QString text;
    bool isVowel = false;
};

void appendVowel(std::vector<Sound>& sounds, QChar c)
{
    if (!sounds.empty() && sounds.back().isVowel)
        sounds.back().text += c;
    else
        sounds.push_back({QString(c), true});
}

void appendConsonant(std::vector<Sound>& sounds, const QString& sound)
{
    if (sounds.empty() || sounds.back().isVowel || sounds.back().text != sound)
        sounds.push_back({sound, false});
}

/// A y before a vowel is a glide that ICU and people write or leave out; elsewhere it is the vowel i.
std::vector<Sound> soundsOf(QStringView word)
{
    std::vector<Sound> sounds;
    for (qsizetype at = 0; at < word.size();) {
        const QChar c = word[at];
        const bool isGlide = c == u'y' && at + 1 < word.size() && isVowel(word[at + 1]);
        if (isVowel(c) || (c == u'y' && !isGlide)) {
            appendVowel(sounds, c == u'y' ? u'i' : c);
            ++at;
        } else if (isGlide) {
            ++at;
        } else {
            const auto [sound, length] = consonantAt(word.sliced(at));
            appendConsonant(sounds, sound);
            at += length;
        }
    }
    return sounds;
}

/// Long and double vowels as one; the first a stays, as do those of other vowels.
QString vowelSound(const QString& vowels)
{
    static constexpr auto pairs = std::to_array<Spelling>({{u"ee", u"i"},
                                                           {u"oo", u"u"},
                                                           {u"ai", u"e"},
                                                           {u"ei", u"e"},
                                                           {u"ae", u"e"},
                                                           {u"au", u"o"},
                                                           {u"ou", u"o"},
                                                           {u"ao", u"v"}});
    for (const auto& [written, sound] : pairs) {
        if (vowels == written)
            return sound.toString();
    }
    QString sound;
    for (const QChar c : vowels) {
        if (sound.isEmpty() || sound.back() != c)
            sound += c;
    }
    return sound;
}

/// कृष्ण is Krishna to people and krsna to ICU: an i between r and consonants is not heard.
bool isSyllabicR(const std::vector<Sound>& sounds, size_t vowel)
{
    return vowel >= 2 && vowel + 1 < sounds.size() && sounds[vowel].text == u"i" && sounds[vowel - 1].text == u"r" &&
           !sounds[vowel - 2].isVowel;
}

enum class ShortA { Dropped, Kept };

QString joined(const std::vector<Sound>& sounds, size_t count, ShortA shortA)
{
    QString key;
    for (size_t i = 0; i < count; ++i) {
        const QString text = sounds[i].isVowel ? vowelSound(sounds[i].text) : sounds[i].text;
        const bool isSilent = i > 0 && ((shortA == ShortA::Dropped && text == u"a") || isSyllabicR(sounds, i));
        if (!isSilent)
            key += text;
    }
    return key;
}

QString wordSound(QStringView word)
{
    if (!std::ranges::all_of(word, isLatinLetter))
        return word.toString();
    // The last a of अमित (amita) is written by ICU and not spoken; the h of Shah (saha) is hardly heard; రావు (ravu),
    // राव (rava) and Rao are one name.
    if (word.endsWith(u"avu"))
        word.chop(1);
    while (word.size() > 2 && word.back() == u'a')
        word.chop(1);
    const auto sounds = soundsOf(word);
    size_t count = sounds.size();
    if (count > 2 && sounds[count - 1].text == u"h" && sounds[count - 2].isVowel)
        --count;
    const QString key = joined(sounds, count, ShortA::Dropped);
    return key.size() >= 2 ? key : joined(sounds, qMin<size_t>(sounds.size(), 2), ShortA::Kept);
}

template<typename KeyOfWord>
QString keyOfWords(QStringView text, const KeyOfWord& keyOfWord)
{
    QString keys;
    for (const QString& word : words(text)) {
        const QString key = keyOfWord(word);
        if (!key.isEmpty())
            keys += keys.isEmpty() ? key : QString(u' ' + key);
    }
    return keys;
}

QString latinConsonants(QStringView word)
{
    if (!std::ranges::all_of(word, isLatinLetter))
        return word.toString();
    QString key = isVowel(word[0]) ? u"a"_s : word[0] == u'y' ? u"y"_s : QString();
    for (const auto& sound : soundsOf(word)) {
        // Between consonants v and w stand for vowels as y does: داود is dwd and Daud.
        const bool mayBeVowel = sound.isVowel || (sound.text == u"v" && !key.isEmpty());
        if (!mayBeVowel)
            key += sound.text;
    }
    if (key.size() > 2 && key.endsWith(u'h'))
        key.chop(1);
    return key;
}

} // namespace

QString soundKey(QStringView latinText)
{
    return keyOfWords(latinText, wordSound);
}

QString consonantKey(QStringView text)
{
    return keyOfWords(text, [](const QString& word) {
        return leavesVowelsUnwritten(word) ? semiticConsonants(word) : keyOfWords(latin(word), latinConsonants);
    });
}

} // namespace kith
