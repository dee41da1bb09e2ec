// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "support/catch.h"

using namespace kith;
using namespace Qt::StringLiterals;

TEST_CASE("folding takes case and diacritics away", "[fold]")
{
    CHECK(fold(u"Nguyễn Thị Hương"_s) == u"nguyen thi huong"_s);
    CHECK(fold(u"Đặng Straße Łódź Øre Æon"_s) == u"dang strasse lodz ore aeon"_s);
    CHECK(fold(u"Əhməd Ra’no Γεώργιος Сергей İstanbul ﬁx Ｆｕｌｌ"_s) ==
          u"ehmed ra'no γεωργιοσ сергеи istanbul fix full"_s);
    CHECK(fold(u""_s).isEmpty());
}

TEST_CASE("folding leaves the vowel signs of Indic scripts alone", "[fold]")
{
    for (const auto& name :
         {u"शर्मा"_s, u"వెంకట"_s, u"வெங்கட"_s, u"মোহাম্মদ"_s, u"ਗੁਰਪ੍ਰੀਤ"_s, u"ประเทศ"_s, u"が"_s, u"한글"_s})
        CHECK(fold(name) == name);
}

TEST_CASE("Arabic letters that keyboards write differently fold together", "[fold]")
{
    CHECK(fold(u"علي"_s) == fold(u"علی"_s));
    CHECK(fold(u"مُحَمَّد"_s) == u"محمد"_s);
    CHECK(fold(u"أحمد"_s) == fold(u"احمد"_s));
    CHECK(fold(u"۰۱۲٣٤५"_s) == u"012345"_s);
}

TEST_CASE("one name meets itself across scripts by its sound", "[fold]")
{
    const QString typed = soundKey(u"amit sharma"_s);

    CHECK(searchForms(u"अमित शर्मा"_s).latin == u"amita sarma"_s);
    CHECK(searchForms(u"अमित शर्मा"_s).sound == typed);
    CHECK(searchForms(u"అమిత్ శర్మ"_s).latin == u"amit sarma"_s);
    CHECK(searchForms(u"అమిత్ శర్మ"_s).sound == typed);
    CHECK(searchForms(u"Amit Sharma"_s).sound == typed);
}

TEST_CASE("Urdu names meet Latin ones by their consonants", "[fold]")
{
    CHECK(searchForms(u"محمد علی خان"_s).sound == consonantKey(u"muhammad ali khan"_s));
    CHECK(consonantKey(u"muhammad ali khan"_s) == u"mhmd al kn"_s);
}
