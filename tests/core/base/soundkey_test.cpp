// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "support/catch.h"

#include <QStringList>

#include <algorithm>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

/// Whether what is typed in Latin letters finds a name, by each of its words, as a search does: one of the forms.
bool meets(const QString& typed, const QString& name)
{
    const auto forms = searchForms(name);
    const QStringList indexed = QString(forms.exact + u' ' + forms.latin + u' ' + forms.sound).split(u' ');
    const auto found = words(fold(typed));
    return std::ranges::all_of(found, [&](const QString& word) {
        return indexed.contains(word) || indexed.contains(soundKey(word)) || indexed.contains(consonantKey(word));
    });
}

} // namespace

TEST_CASE("names of India are found as people spell them", "[fold]")
{
    const std::pair<QString, QString> pairs[] = {
        {u"amit sharma"_s, u"अमित शर्मा"_s},
        {u"amit sharma"_s, u"అమిత్ శర్మ"_s},
        {u"krishna"_s, u"कृष्ण"_s},
        {u"lakshmi"_s, u"लक्ष्मी"_s},
        {u"laxmi"_s, u"लक्ष्मी"_s},
        {u"singh"_s, u"सिंह"_s},
        {u"gurpreet singh"_s, u"ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"_s},
        {u"mohammad ali"_s, u"মোহাম্মদ আলী"_s},
        {u"vijayan"_s, u"വിജയൻ"_s},
        {u"venkatesh reddy"_s, u"వెంకటేష్ రెడ్డి"_s},
        {u"rao"_s, u"రావు"_s},
        {u"rao"_s, u"राव"_s},
        {u"rai"_s, u"राय"_s},
        {u"ray"_s, u"राय"_s},
        {u"shah"_s, u"शाह"_s},
        {u"chattopadhyay"_s, u"চট্টোপাধ্যায়"_s},
        {u"bachchan"_s, u"बच्चन"_s},
        {u"sundar"_s, u"சுந்தர்"_s},
        {u"murugan"_s, u"முருகன்"_s},
        {u"venkata"_s, u"வெங்கட"_s},
        {u"gurung"_s, u"गुरुङ"_s},
        {u"sanjay patel"_s, u"સંજય પટેલ"_s},
        {u"mehta"_s, u"मेहता"_s},
    };
    for (const auto& [typed, name] : pairs) {
        INFO(typed.toStdString() << " for " << name.toStdString());
        CHECK(meets(typed, name));
    }
}

TEST_CASE("names in Arabic and Hebrew letters are found without their vowels", "[fold]")
{
    const std::pair<QString, QString> pairs[] = {
        {u"muhammad ali khan"_s, u"محمد علی خان"_s},
        {u"mohammed"_s, u"محمد"_s},
        {u"yousuf"_s, u"یوسف"_s},
        {u"iqbal"_s, u"اقبال"_s},
        {u"usman"_s, u"عثمان"_s},
        {u"uthman"_s, u"عثمان"_s},
        {u"abdullah"_s, u"عبدالله"_s},
        {u"fatima"_s, u"فاطمہ"_s},
        {u"fatimah"_s, u"فاطمة"_s},
        {u"saeed"_s, u"سعید"_s},
        {u"nasir mahmood"_s, u"ناصر محمود"_s},
        {u"saffar"_s, u"الصفار"_s},
        {u"ramadan"_s, u"رمضان"_s},
        {u"ramzan"_s, u"رمضان"_s},
        {u"shlomo levi"_s, u"שלמה לוי"_s},
        {u"rachel"_s, u"רחל"_s},
        {u"afridi"_s, u"آفریدی"_s},
    };
    for (const auto& [typed, name] : pairs) {
        INFO(typed.toStdString() << " for " << name.toStdString());
        CHECK(meets(typed, name));
    }
}

TEST_CASE("names in other scripts are found as they are written abroad", "[fold]")
{
    const std::pair<QString, QString> pairs[] = {
        {u"nguyen thi huong"_s, u"Nguyễn Thị Hương"_s},
        {u"mikhail chekhov"_s, u"Михаил Чехов"_s},
        {u"yulia shchukina"_s, u"Юлия Щукина"_s},
        {u"irina"_s, u"Ирина"_s},
        {u"serhiy"_s, u"Сергій"_s},
        {u"christos papadopoulos"_s, u"Χρήστος Παπαδόπουλος"_s},
        {u"vardan"_s, u"Վարդան"_s},
        {u"gabriel"_s, u"გაბრიელ"_s},
        {u"ljubisa"_s, u"Љубиша"_s},
        {u"mueller"_s, u"Mueller"_s},
        {u"muller"_s, u"Müller"_s},
    };
    for (const auto& [typed, name] : pairs) {
        INFO(typed.toStdString() << " for " << name.toStdString());
        CHECK(meets(typed, name));
    }
}

TEST_CASE("names that sound apart keep apart", "[fold]")
{
    CHECK(soundKey(u"amit"_s) != soundKey(u"sumit"_s));
    CHECK(soundKey(u"sharma"_s) != soundKey(u"verma"_s));
    CHECK(soundKey(u"ram"_s) != soundKey(u"rim"_s));
    CHECK(soundKey(u"kim"_s) != soundKey(u"kumar"_s));
    CHECK_FALSE(meets(u"amit sharma"_s, u"సురేష్ రెడ్డి"_s));
}

TEST_CASE("keys hold no lone letter where a word has more, and numbers stay", "[fold]")
{
    for (const auto& word : {u"ma"_s, u"maya"_s, u"shah"_s, u"ha"_s, u"yaya"_s, u"aa"_s, u"ai"_s})
        CHECK(!soundKey(word).isEmpty());
    CHECK(soundKey(u"maya"_s).size() == 2);
    CHECK(soundKey(u"shop 24 b2b"_s) == u"sop 24 b2b"_s);
    CHECK(soundKey(u"--"_s).isEmpty());
    CHECK(consonantKey(u"24 sq"_s) == u"24 sk"_s);
    CHECK(soundKey(QString(1000, u'b')) == soundKey(QString(1001, u'b')));
}
