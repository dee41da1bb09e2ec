// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include "interchange/utf8.h"

#include <QStringEncoder>

#include <iconv.h>

using namespace kith;
using namespace kith::test;

namespace {

QString textOf(TextSource& source)
{
    QByteArray all;
    char piece[32];
    for (;;) {
        const auto got = source.read(piece, sizeof piece);
        REQUIRE(got.has_value());
        if (*got == 0)
            return QString::fromUtf8(all);
        REQUIRE(utf8::validPrefix({piece, static_cast<size_t>(*got)}) == static_cast<size_t>(*got));
        all.append(piece, *got);
    }
}

/// A sentence (UTF-8) in the bytes of a code page, as iconv knows it.
QByteArray inCodePage(QByteArray sentence, const char* page)
{
    const iconv_t converter = iconv_open(page, "UTF-8");
    QByteArray bytes(sentence.size(), '\0');
    char* in = sentence.data();
    char* out = bytes.data();
    auto inLeft = static_cast<size_t>(sentence.size());
    auto outLeft = static_cast<size_t>(bytes.size());
    REQUIRE(iconv(converter, &in, &inLeft, &out, &outLeft) == 0);
    iconv_close(converter);
    bytes.chop(static_cast<qsizetype>(outLeft));
    return bytes;
}

const QString people = QStringLiteral("name,city\nNguyễn Thị Hương,Huế\nअमित शर्मा,दिल्ली\nఅమిత్,హైదరాబాద్\nعلی,لاہور\n😀,x\n");

} // namespace

TEST_CASE("Unicode files are known with and without a byte order mark", "[text]")
{
    const auto [encoding, name] =
        GENERATE(table<QStringConverter::Encoding, const char*>({{QStringConverter::Utf8, "UTF-8"},
                                                                 {QStringConverter::Utf16LE, "UTF-16LE"},
                                                                 {QStringConverter::Utf16BE, "UTF-16BE"},
                                                                 {QStringConverter::Utf32LE, "UTF-32LE"}}));
    const bool mark = GENERATE(true, false);
    if (encoding == QStringConverter::Utf32LE && !mark)
        return;
    const QByteArray bytes =
        QStringEncoder(encoding, mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default).encode(people);

    const auto source = sourceOf(bytes);

    CHECK(source->encoding().name == name);
    CHECK(source->encoding().hasMark() == mark);
    CHECK(textOf(*source) == people);
    CHECK(source->repaired() == 0);
    CHECK(source->position() == bytes.size());
}

TEST_CASE("one-byte encodings are guessed from their letters", "[text]")
{
    const auto [bytes, name, text] = GENERATE(table<const char*, const char*, const char*>({
        {"name;city\nJos\xE9 Mu\xF1oz;M\xE1laga\nJ\xFCrgen M\xFCller;K\xF6ln\nFran\xE7ois L\xE9ger;Orl\xE9"
         "ans\n",
         "windows-1252", "name;city\nJosé Muñoz;Málaga\nJürgen Müller;Köln\nFrançois Léger;Orléans\n"},
        {"\xE8\xEC\xFF;\xE3\xEE\xF0\xEE\xE4\n\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2;\xCC\xEE\xF1\xEA\xE2\xE0\n"
         "\xC0\xED\xED\xE0 \xCA\xEE\xE7\xEB\xEE\xE2\xE0;\xD1\xE0\xEC\xE0\xF0\xE0\n",
         "windows-1251", "имя;город\nИван Петров;Москва\nАнна Козлова;Самара\n"},
        {"name,city\nNguy\xEA\xDEn Th\xF2i H\xFD\xFDng,Hu\xEA\xEC\nTr\xE2\xECn V\xE3n B\xEC"
         "nh,\xD0\xE0 N\xE3\xDEng\n",
         "windows-1258", nullptr},
    }));

    const auto source = sourceOf(bytes);

    CHECK(source->encoding().name == name);
    CHECK(source->encoding().source == Encoding::Source::Guessed);
    CHECK(source->encoding().confidence > 10);
    if (text != nullptr)
        CHECK(textOf(*source) == QString::fromUtf8(text));
    else
        CHECK(textOf(*source).contains(QStringLiteral("Huế")));
    CHECK(describe(source->encoding()).contains(QStringLiteral("guessed")));
}

TEST_CASE("real text of each Windows code page is told from the others, in small files and long ones", "[text]")
{
    const auto [name, page, sentence] = GENERATE(table<const char*, const char*, const char*>({
        {"windows-1250", "CP1250",
         "Zażółć gęślą jaźń w Łodzi. Świętosława Żółkiewska mieszka przy ulicy Gdańskiej i prosi o fakturę."},
        {"windows-1250", "CP1250",
         "Příliš žluťoučký kůň úpěl. Zákazník z Brna chce dodat zboží až v září, říká Jiří Dvořák."},
        {"windows-1250", "CP1250",
         "A vevő Győrből hívott, és szeretné, ha csütörtökön küldenénk az árajánlatot, mondja Kovács Ödön."},
        {"windows-1250", "CP1250", "Clientul din Iaşi a cerut o ofertă şi aşteaptă răspuns, spune Ştefan Ţepeş."},
        {"windows-1251", "CP1251", "Клиент из Самары просит прислать счёт до пятницы. Анна Козлова перезвонит завтра."},
        {"windows-1251", "CP1251", "Клієнт із Києва просить надіслати рахунок. Їхня адреса змінилася, каже Юрій."},
        {"windows-1252", "CP1252",
         "Der Kunde aus Köln möchte die Lieferung erst im März, sagt Jürgen Müller aus Gießen."},
        {"windows-1252", "CP1252", "O cliente de São Paulo não atendeu; ligação amanhã de manhã, diz João Conceição."},
        {"windows-1253", "CP1253",
         "Ο πελάτης από τη Θεσσαλονίκη θέλει την προσφορά ως την Παρασκευή, λέει ο Γιώργος Παπαδόπουλος."},
        {"windows-1254", "CP1254",
         "İzmirli müşteri teklifi cumaya kadar istiyor, diyor Şükrü Çağlayan. Adresi değişti."},
        {"windows-1255", "CP1255", "הלקוח מחיפה ביקש הצעת מחיר עד יום שישי, אומרת שרה כהן."},
        {"windows-1257", "CP1257",
         "Klientas iš Šiaulių prašo atsiųsti pasiūlymą iki penktadienio, sako Žydrūnė Kazlauskaitė."},
        {"windows-1257", "CP1257",
         "Klients no Rīgas lūdz nosūtīt piedāvājumu līdz piektdienai, saka Jānis Bērziņš. Adrese mainījusies."},
        {"windows-1252", "CP1252",
         "Viðskiptavinur í Hafnarfirði vill fá tilboð fyrir föstudag, segir Þórunn Guðmundsdóttir."},
        {"windows-1252", "CP1252", "Le client de Besançon a déjà reçu l'offre, précise François Lefèvre à Nîmes."},
        {"windows-1252", "CP1252", "Il cliente di Forlì verrà venerdì perché così può, dice Niccolò. È già là."},
        {"windows-1256", "CP1256", "الزبون من بغداد يريد العرض قبل يوم الجمعة، يقول أحمد الحسيني. العنوان جديد."},
    }));
    const int rows = GENERATE(1, 20, 2'000);
    const QByteArray note = inCodePage(sentence, page);
    QByteArray bytes = "name,notes\n";
    for (int row = 0; row < rows; ++row)
        bytes += note.split(' ').at(row % 4) + ',' + QByteArray::number(row) + ",\"" + note + "\"\n";

    const auto source = sourceOf(bytes);

    CHECK(source->encoding().name == name);
    CHECK(source->encoding().source == Encoding::Source::Guessed);
    CHECK(textOf(*source).contains(QString::fromUtf8(sentence)));
    CHECK(source->repaired() == 0);
}

TEST_CASE("one broken byte far in does not make a Unicode file another one", "[text]")
{
    const int accents = GENERATE(2, 100);
    QByteArray bytes(200'000, 'a');
    for (int i = 0; i < accents; ++i)
        bytes += "Hu\xE1\xBA\xBF\n";
    bytes += "Caf\xE9 " + QByteArray(300'000, 'b');

    const auto source = sourceOf(bytes);

    CHECK(source->encoding().isUtf8());
    CHECK(textOf(*source).contains(QStringLiteral("Huế")));
    CHECK(source->repaired() == 1);
}

TEST_CASE("a few broken bytes in a Unicode file are repaired and counted", "[text]")
{
    QByteArray bytes = people.toUtf8() + "Caf\xE9,\x93quoted\x94\n" + people.toUtf8();

    const auto source = sourceOf(bytes);

    CHECK(source->encoding().isUtf8());
    CHECK(textOf(*source) == people + QStringLiteral("Café,“quoted”\n") + people);
    CHECK(source->repaired() == 3);
}

TEST_CASE("the user's word on the encoding counts", "[text]")
{
    CHECK(textOf(*sourceOf("Jos\xE9", "latin1")) == QStringLiteral("José"));
    CHECK(textOf(*sourceOf("\xEF\xBB\xBFJos\xC3\xA9", "UTF-8")) == QStringLiteral("José"));
    auto buffer = std::make_unique<QBuffer>();
    const auto unknown = TextSource::open(std::move(buffer), "klingon");
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == Error::Code::InvalidInput);
    CHECK(unknown.error().message.contains(QStringLiteral("klingon")));
}

TEST_CASE("what was peeked at is still read", "[text]")
{
    const QByteArray bytes = people.toUtf8().repeated(9000);
    const auto source = sourceOf(bytes);

    const auto sample = source->peek(100'000);

    REQUIRE(sample.has_value());
    CHECK(sample->size() == 100'000);
    CHECK(textOf(*source).toUtf8() == bytes);
}

TEST_CASE("a file that is not there is an error with its name", "[text]")
{
    const auto source = TextSource::open(QStringLiteral("/no/such/file.csv"));

    REQUIRE_FALSE(source.has_value());
    CHECK(source.error().code == Error::Code::NotFound);
    CHECK(source.error().message.contains(QStringLiteral("/no/such/file.csv")));
}

TEST_CASE("only well-formed UTF-8 is valid", "[text]")
{
    using namespace std::string_view_literals;
    CHECK(utf8::validPrefix("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"sv) == 10);
    const auto [bad, good] = GENERATE(table<std::string_view, size_t>({{"a\xC0\x80"sv, 1},
                                                                       {"\xED\xA0\x80"sv, 0},
                                                                       {"\xF4\x90\x80\x80"sv, 0},
                                                                       {"\xE0\x9F\xBF"sv, 0},
                                                                       {"\xF0\x8F\xBF\xBF"sv, 0},
                                                                       {"xy\x80"sv, 2},
                                                                       {"\xF5\x80\x80\x80"sv, 0},
                                                                       {"abc\xE2\x82"sv, 3}}));
    CHECK(utf8::validPrefix(bad) == good);
    CHECK(utf8::isCutCharacter("\xE2\x82"sv));
    CHECK(utf8::isCutCharacter("\xF0\x9F\x98"sv));
    CHECK_FALSE(utf8::isCutCharacter("\xED\xA0"sv));
    CHECK_FALSE(utf8::isCutCharacter("\x80"sv));
}
