// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timewords.h"

#include "base/fold.h"

#include <QMultiHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Phrases with one meaning, divided by "|". Those that mean something else in another language (Vietnamese without
/// its marks) stand in a row of their own, marked Local.
struct Row
{
    const char16_t* phrases;
    TimeWord kind;
    int value = 0;
    int hour = -1;
    bool isLocal = false;
};

constexpr int unit(TimeUnit which)
{
    return static_cast<int>(which);
}

constexpr Row dayRows[] = {
    {u"today|hôm nay|आज|ఈ రోజు|ఈరోజు|నేడు|آج", TimeWord::Day, 0},
    {u"tonight|tối nay|đêm nay|आज रात|आज शाम|ఈ రాత్రి|آج رات", TimeWord::Day, 0, 20},
    {u"sáng nay", TimeWord::Day, 0, 9},
    {u"trưa nay", TimeWord::Day, 0, 12},
    {u"chiều nay", TimeWord::Day, 0, 15},
    {u"tomorrow|tmr|tmrw|tomorow|ngày mai|రేపు", TimeWord::Day, 1},
    {u"mai", TimeWord::Day, 1, -1, true},
    {u"sáng mai", TimeWord::Day, 1, 9},
    {u"trưa mai", TimeWord::Day, 1, 12},
    {u"chiều mai", TimeWord::Day, 1, 15},
    {u"tối mai", TimeWord::Day, 1, 18},
    {u"day after tomorrow|the day after tomorrow|ngày kia|ngày mốt|ఎల్లుండి", TimeWord::Day, 2},
    {u"yesterday|hôm qua|నిన్న|गुज़रा कल", TimeWord::Day, -1},
    {u"day before yesterday|the day before yesterday|hôm kia|మొన్న", TimeWord::Day, -2},
    {u"कल|کل", TimeWord::NearDay, 1},
    {u"परसों|پرسوں", TimeWord::NearDay, 2},
    {u"weekend|the weekend|cuối tuần|वीकेंड|सप्ताहांत|వారాంతం|వారాంతంలో|ویک اینڈ", TimeWord::Weekend},
    {u"monday|mon|thứ hai|सोमवार|సోమవారం|پیر|سوموار", TimeWord::Weekday, 1},
    {u"tuesday|tue|tues|thứ ba|मंगलवार|మంగళవారం|منگل", TimeWord::Weekday, 2},
    {u"wednesday|wed|thứ tư|बुधवार|బుధవారం|بدھ", TimeWord::Weekday, 3},
    {u"thursday|thu|thur|thurs|thứ năm|गुरुवार|बृहस्पतिवार|గురువారం|جمعرات", TimeWord::Weekday, 4},
    {u"friday|fri|thứ sáu|शुक्रवार|శుక్రవారం|جمعہ|جمعے", TimeWord::Weekday, 5},
    {u"saturday|sat|thứ bảy|शनिवार|శనివారం|ہفتہ|سنیچر", TimeWord::Weekday, 6},
    {u"sunday|sun|chủ nhật|रविवार|इतवार|ఆదివారం|اتوار", TimeWord::Weekday, 7},
    {u"thứ 2|t2", TimeWord::Weekday, 1, -1, true},
    {u"thứ 3|t3", TimeWord::Weekday, 2, -1, true},
    {u"thứ 4|t4", TimeWord::Weekday, 3, -1, true},
    {u"thứ 5|t5", TimeWord::Weekday, 4, -1, true},
    {u"thứ 6|t6", TimeWord::Weekday, 5, -1, true},
    {u"thứ 7|t7", TimeWord::Weekday, 6, -1, true},
    {u"cn", TimeWord::Weekday, 7, -1, true},
    {u"january|jan|tháng 1|tháng một|tháng giêng|thg 1|जनवरी|జనవరి|جنوری", TimeWord::Month, 1},
    {u"february|feb|tháng 2|tháng hai|thg 2|फरवरी|फ़रवरी|ఫిబ్రవరి|فروری", TimeWord::Month, 2},
    {u"march|mar|tháng 3|tháng ba|thg 3|मार्च|మార్చి|مارچ", TimeWord::Month, 3},
    {u"april|apr|tháng 4|tháng tư|thg 4|अप्रैल|ఏప్రిల్|اپریل", TimeWord::Month, 4},
    {u"may|tháng 5|tháng năm|thg 5|मई|మే|مئی", TimeWord::Month, 5},
    {u"june|jun|tháng 6|tháng sáu|thg 6|जून|జూన్|جون", TimeWord::Month, 6},
    {u"july|jul|tháng 7|tháng bảy|thg 7|जुलाई|జులై|జూలై|جولائی", TimeWord::Month, 7},
    {u"august|aug|tháng 8|tháng tám|thg 8|अगस्त|ఆగస్టు|ఆగష్టు|اگست", TimeWord::Month, 8},
    {u"september|sep|sept|tháng 9|tháng chín|thg 9|सितंबर|सितम्बर|సెప్టెంబర్|సెప్టెంబరు|ستمبر", TimeWord::Month, 9},
    {u"october|oct|tháng 10|tháng mười|thg 10|अक्टूबर|अक्तूबर|అక్టోబర్|అక్టోబరు|اکتوبر", TimeWord::Month, 10},
    {u"november|nov|tháng 11|tháng mười một|thg 11|नवंबर|नवम्बर|నవంబర్|నవంబరు|نومبر", TimeWord::Month, 11},
    {u"december|dec|tháng 12|tháng mười hai|tháng chạp|thg 12|दिसंबर|दिसम्बर|డిసెంబర్|డిసెంబరు|دسمبر", TimeWord::Month, 12},
};

constexpr Row unitRows[] = {
    {u"min|mins|minute|minutes|phút|मिनट|నిమిషం|నిమిషాలు|నిమిషాల|منٹ", TimeWord::Unit, unit(TimeUnit::Minute)},
    {u"hour|hours|hr|hrs|h|giờ|tiếng|घंटा|घंटे|घण्टे|గంట|గంటలు|గంటల|گھنٹہ|گھنٹے", TimeWord::Unit, unit(TimeUnit::Hour)},
    {u"day|days|d|ngày|दिन|రోజు|రోజులు|రోజుల|دن", TimeWord::Unit, unit(TimeUnit::Day)},
    {u"week|weeks|wk|wks|w|tuần|हफ्ता|हफ्ते|हफ़्ता|हफ़्ते|सप्ताह|వారం|వారాలు|వారాల|ہفتہ|ہفتے", TimeWord::Unit, unit(TimeUnit::Week)},
    {u"month|months|m|tháng|महीना|महीने|माह|నెల|నెలలు|నెలల|مہینہ|مہینے|ماہ", TimeWord::Unit, unit(TimeUnit::Month)},
    {u"quarter|quarters|quý|तिमाही|త్రైమాసికం|سہ ماہی", TimeWord::Unit, unit(TimeUnit::Quarter)},
    {u"year|years|yr|yrs|y|năm|साल|वर्ष|సంవత్సరం|సంవత్సరాలు|సంవత్సరాల|سال", TimeWord::Unit, unit(TimeUnit::Year)},
    {u"నిమిషాల్లో|నిమిషాలలో|నిమిషంలో", TimeWord::UnitIn, unit(TimeUnit::Minute)},
    {u"గంటల్లో|గంటలలో|గంటలో", TimeWord::UnitIn, unit(TimeUnit::Hour)},
    {u"రోజుల్లో|రోజులలో|రోజులో", TimeWord::UnitIn, unit(TimeUnit::Day)},
    {u"వారాల్లో|వారాలలో|వారంలో", TimeWord::UnitIn, unit(TimeUnit::Week)},
    {u"నెలల్లో|నెలలలో|నెలలో", TimeWord::UnitIn, unit(TimeUnit::Month)},
    {u"eod|end of day", TimeWord::PeriodEnd, unit(TimeUnit::Day)},
    {u"eow", TimeWord::PeriodEnd, unit(TimeUnit::Week)},
    {u"eom|నెలాఖరు|నెలాఖరులో|నెలాఖరున", TimeWord::PeriodEnd, unit(TimeUnit::Month)},
    {u"eoy", TimeWord::PeriodEnd, unit(TimeUnit::Year)},
};

constexpr Row littleRows[] = {
    {u"in|within|after|trong|sau", TimeWord::In},
    {u"later|from now|nữa|में|बाद|के बाद|తర్వాత|తరువాత|میں|بعد|کے بعد", TimeWord::Later},
    {u"ago|trước|पहले|క్రితం|పూర్వం|پہلے|قبل", TimeWord::Ago},
    {u"next|the next|coming|अगले|अगला|अगली|వచ్చే|తర్వాతి|తదుపరి|اگلے|اگلا|اگلی", TimeWord::Next},
    {u"next|tới|sau|kế tiếp", TimeWord::NextTail},
    {u"this|इस|ఈ|اس", TimeWord::This},
    {u"này", TimeWord::ThisTail},
    {u"last|past|पिछले|पिछला|గత|پچھلے|پچھلا", TimeWord::Last},
    {u"trước|vừa rồi|qua", TimeWord::LastTail},
    {u"end of|end of the|the end of|the end of the|cuối", TimeWord::EndOf},
    {u"end|के अंत|के अंत में|చివర|చివరి|చివరలో|చివరికి|کے آخر|کے آخر میں", TimeWord::EndTail},
    {u"morning|the morning|sáng|buổi sáng|सुबह|सवेरे|ఉదయం|صبح", TimeWord::Part, 9},
    {u"noon|midday|trưa|buổi trưa|दोपहर|మధ్యాహ్నం|دوپہر", TimeWord::Part, 12},
    {u"afternoon|the afternoon|chiều|buổi chiều|سہ پہر", TimeWord::Part, 15},
    {u"evening|the evening|tối|buổi tối|शाम|సాయంత్రం|شام", TimeWord::Part, 18},
    {u"night|रात|రాత్రి|رات", TimeWord::Part, 20},
    {u"oclock|o'clock|o’clock|giờ|बजे|గంటలకు|గంటలు|గంటల|گھنٹے|بجے", TimeWord::HourWord},
    {u"rưỡi", TimeWord::HalfHour},
    {u"am|a.m", TimeWord::HalfOfDay, 0},
    {u"pm|p.m", TimeWord::HalfOfDay, 12},
    {u"at|@|lúc|vào lúc|around|about", TimeWord::At},
    {u"on|by|until|till|before|the|in the|vào|trước ngày|ngày|trước", TimeWord::On},
    {u"को|तक|నాడు|న|కి|కు|కల్లా|کو|تک|nhé", TimeWord::After},
    {u"a|an|one|một|एक|ఒక|ఒక్క|ایک", TimeWord::Number, 1},
    {u"two|hai|दो|రెండు|دو", TimeWord::Number, 2},
    {u"three|ba|तीन|మూడు|تین", TimeWord::Number, 3},
    {u"four|bốn|चार|నాలుగు|چار", TimeWord::Number, 4},
    {u"five|पांच|पाँच|ఐదు|پانچ", TimeWord::Number, 5},
    {u"six|छह|छः|ఆరు|چھ", TimeWord::Number, 6},
    {u"seven|bảy|सात|ఏడు|سات", TimeWord::Number, 7},
    {u"eight|tám|आठ|ఎనిమిది|آٹھ", TimeWord::Number, 8},
    {u"nine|chín|नौ|తొమ్మిది|نو", TimeWord::Number, 9},
    {u"ten|mười|दस|పది|دس", TimeWord::Number, 10},
};

using Meanings = QMultiHash<QString, TimeMeaning>;

template<size_t count>
void take(Meanings& meanings, const Row (&rows)[count])
{
    for (const Row& row : rows) {
        const QStringList phrases = QString::fromUtf16(row.phrases).split(u'|');
        for (const QString& phrase : phrases)
            meanings.insert(fold(phrase), {row.kind, row.value, row.hour, row.isLocal});
    }
}

const Meanings& allMeanings()
{
    static const Meanings meanings = [] {
        Meanings made;
        take(made, dayRows);
        take(made, unitRows);
        take(made, littleRows);
        return made;
    }();
    return meanings;
}

QString plainWord(const QString& typed)
{
    QString word = fold(typed);
    constexpr QStringView endings(u",.;:!?)…،۔؟।");
    while (!word.isEmpty() && endings.contains(word.back()))
        word.chop(1);
    while (word.startsWith(u'('))
        word.remove(0, 1);
    return word;
}

} // namespace

TimeWords::TimeWords(const QStringList& typed, const QLocale& locale)
    : m_typed(typed)
    , m_locale(locale)
{
    m_words.reserve(typed.size());
    for (const QString& word : typed)
        m_words.append(plainWord(word));
}

bool TimeWords::isMeant(qsizetype at) const
{
    const QString& typed = m_typed[at];
    if (typed.front().isUpper() && at > 0 && typed.size() > 2)
        return false; // Mai is a name, mai is tomorrow
    const auto isForeign = [](QChar c) {
        return c.unicode() > 0x7f;
    };
    return m_locale.language() == QLocale::Vietnamese || std::any_of(typed.begin(), typed.end(), isForeign);
}

std::optional<FoundTimeWord> TimeWords::find(TimeWord kind, qsizetype at) const
{
    constexpr qsizetype longest = 4; // words of a phrase
    for (qsizetype count = qMin(longest, size() - at); count > 0; --count) {
        const QString phrase = count == 1 ? m_words[at] : m_words.mid(at, count).join(u' ');
        const auto [begin, end] = allMeanings().equal_range(phrase);
        const auto found = std::find_if(begin, end, [&](const TimeMeaning& meaning) {
            return meaning.kind == kind && (!meaning.isLocal || isMeant(at));
        });
        if (found != end)
            return FoundTimeWord{*found, count};
    }
    return ofLocale(kind, at);
}

std::optional<FoundTimeWord> TimeWords::ofLocale(TimeWord kind, qsizetype at) const
{
    constexpr qsizetype shortest = 3;
    if (at >= size() || m_words[at].size() < shortest || (kind != TimeWord::Weekday && kind != TimeWord::Month))
        return std::nullopt;
    const bool isDay = kind == TimeWord::Weekday;
    for (int i = 1; i <= (isDay ? 7 : 12); ++i) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const QString name = isDay ? m_locale.standaloneDayName(i, format) : m_locale.monthName(i, format);
            if (plainWord(name) == m_words[at])
                return FoundTimeWord{{kind, i}, 1};
        }
    }
    return std::nullopt;
}

} // namespace kith
