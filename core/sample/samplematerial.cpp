// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplematerial.h"

namespace kith {

namespace {

constexpr QStringView englishTalks[] = {
    u"Asked for the new price list, will order on Monday.",
    u"Very happy with the last delivery.",
    u"Would like to taste the green tea before deciding.",
    u"Ordered 20 kg of the house blend.",
    u"The invoice was wrong; corrected it and sent it again.",
    u"Compares us with another supplier, price is what counts.",
    u"Opens a second shop in spring and needs twice as much.",
    u"Asked whether we deliver to the back door.",
    u"Wants to pay at the end of the month.",
};
constexpr QStringView englishTasks[] = {
    u"Send the price list",        u"Call back about the samples", u"Prepare the offer for the second shop",
    u"Ask about the open invoice", u"Bring the samples by",
};
constexpr SampleNeed englishNeeds[] = {
    {u"Green tea in 5 kg bags", u"Green tea", u"Tea"},
    {u"Gift boxes before the holidays", u"Gift box", u"Gifts"},
    {u"A decaffeinated coffee", u"", u"Coffee"},
    {u"Small packs for hotel rooms", u"House blend 20 g", u"Tea"},
};
constexpr QStringView englishNotes[] = {
    u"Closed on Mondays; best reached before noon.",
    u"Two shops, the brother keeps the books.",
    u"Recommended us to a neighbour in March.",
    u"Had trouble with an invoice last year, so check the address on it.",
    u"Buys for the whole office and decides on the spot.",
};
constexpr QStringView englishPreferences[] = {
    u"Loose leaves, no bags", u"Delivery before nine", u"Only organic", u"Pays in cash", u"Call in the afternoon",
};

constexpr QStringView vietnameseTalks[] = {
    u"Hỏi giá trà sen, hẹn gọi lại thứ Hai.",        u"Rất hài lòng với chuyến hàng vừa rồi.",
    u"Muốn thử mẫu cà phê trước khi quyết định.",    u"Đặt 20 kg trà ướp nhài.",
    u"Hóa đơn bị sai, đã sửa và gửi lại.",           u"Hỏi có giao hàng tận cửa không.",
    u"Sắp mở cửa hàng thứ hai, cần gấp đôi số trà.",
};
constexpr QStringView vietnameseTasks[] = {u"Gửi bảng giá", u"Gọi lại về mẫu trà",
                                           u"Chuẩn bị báo giá cho cửa hàng mới"};
constexpr SampleNeed vietnameseNeeds[] = {
    {u"Trà sen gói 100 g", u"Trà sen", u"Trà"},
    {u"Quà Tết cho nhân viên", u"Hộp quà", u"Quà tặng"},
    {u"Cà phê rang mộc", u"", u"Cà phê"},
};
constexpr QStringView vietnameseNotes[] = {
    u"Nghỉ thứ Hai; nên gọi trước buổi trưa.",
    u"Có hai cửa hàng, em gái giữ sổ sách.",
    u"Đã giới thiệu chúng ta cho hàng xóm.",
    u"Mua quà cho nhân viên vào dịp Tết.",
};
constexpr QStringView vietnamesePreferences[] = {u"Thích trà lá, không dùng túi lọc", u"Giao trước chín giờ",
                                                 u"Trả tiền mặt", u"Nhắn Zalo trước khi gọi"};

constexpr QStringView hindiTalks[] = {
    u"नई मूल्य सूची माँगी, सोमवार को ऑर्डर देंगे।", u"पिछली डिलीवरी से बहुत खुश हैं।",       u"मसाला चाय का नमूना चखना चाहते हैं।",
    u"20 किलो दार्जिलिंग चाय का ऑर्डर दिया।",  u"बिल में गलती थी, ठीक करके फिर भेजा।", u"महीने के अंत में भुगतान करेंगे।",
};
constexpr QStringView hindiTasks[] = {u"मूल्य सूची भेजें", u"नमूनों के बारे में फ़ोन करें", u"बकाया बिल के बारे में पूछें"};
constexpr SampleNeed hindiNeeds[] = {
    {u"दिवाली के उपहार पैक", u"उपहार पैक", u"उपहार"},
    {u"5 किलो के थैले में असम चाय", u"असम चाय", u"चाय"},
};
constexpr QStringView hindiNotes[] = {
    u"सोमवार को दुकान बंद रहती है; दोपहर से पहले फ़ोन करें।",
    u"दो दुकानें हैं, हिसाब भाई देखते हैं।",
    u"पड़ोसी को हमारा नाम बताया।",
    u"दिवाली पर कर्मचारियों के लिए उपहार लेते हैं।",
};
constexpr QStringView hindiPreferences[] = {u"खुली पत्ती, टी-बैग नहीं", u"नौ बजे से पहले डिलीवरी", u"नकद भुगतान",
                                            u"शाम को फ़ोन करें"};

constexpr QStringView teluguTalks[] = {
    u"కొత్త ధరల జాబితా అడిగారు.",  u"గత డెలివరీతో చాలా సంతోషంగా ఉన్నారు.", u"మసాలా టీ నమూనా కావాలి.",
    u"20 కిలోల టీ ఆర్డర్ చేశారు.", u"సోమవారం మళ్లీ ఫోన్ చేయమన్నారు.",
};
constexpr QStringView teluguTasks[] = {u"ధరల జాబితా పంపాలి", u"నమూనాల గురించి ఫోన్ చేయాలి"};
constexpr SampleNeed teluguNeeds[] = {
    {u"హోటల్ గదులకు చిన్న ప్యాక్‌లు", u"", u"టీ"},
    {u"పండుగకు బహుమతి ప్యాక్‌లు", u"బహుమతి ప్యాక్", u"బహుమతులు"},
};
constexpr QStringView teluguNotes[] = {
    u"సోమవారం సెలవు; మధ్యాహ్నం లోపు ఫోన్ చేయాలి.",
    u"రెండు దుకాణాలు ఉన్నాయి, లెక్కలు తమ్ముడు చూస్తారు.",
    u"పక్కింటి వారికి మన పేరు చెప్పారు.",
};
constexpr QStringView teluguPreferences[] = {u"విడి ఆకు టీ మాత్రమే", u"తొమ్మిదిలోపు డెలివరీ", u"నగదు చెల్లింపు"};

constexpr QStringView urduTalks[] = {
    u"نئی قیمتوں کی فہرست مانگی۔", u"پچھلی ترسیل سے بہت خوش ہیں۔",    u"سبز چائے کا نمونہ چاہیے۔",
    u"بیس کلو چائے کا آرڈر دیا۔",  u"پیر کو دوبارہ فون کرنے کو کہا۔",
};
constexpr QStringView urduTasks[] = {u"قیمتوں کی فہرست بھیجیں", u"نمونوں کے بارے میں فون کریں"};
constexpr SampleNeed urduNeeds[] = {
    {u"عید کے لیے تحفے کے ڈبے", u"تحفے کا ڈبہ", u"تحفے"},
    {u"پانچ کلو سبز چائے", u"سبز چائے", u"چائے"},
};
constexpr QStringView urduNotes[] = {
    u"پیر کو دکان بند ہوتی ہے؛ دوپہر سے پہلے فون کریں۔",
    u"دو دکانیں ہیں، حساب بھائی رکھتے ہیں۔",
    u"پڑوسی کو ہمارا نام بتایا۔",
};
constexpr QStringView urduPreferences[] = {u"کھلی پتی، ٹی بیگ نہیں", u"نو بجے سے پہلے ترسیل", u"نقد ادائیگی"};

constexpr SampleMaterial materials[] = {
    {u"en", u"Grace Miller", u"grace", u"Owner", englishTalks, englishTasks, englishNeeds, englishNotes,
     englishPreferences},
    {u"vi", u"Nguyễn Minh Anh", u"minhanh", u"Bán hàng", vietnameseTalks, vietnameseTasks, vietnameseNeeds,
     vietnameseNotes, vietnamesePreferences},
    {u"hi", u"आशा राव", u"asha", u"बिक्री", hindiTalks, hindiTasks, hindiNeeds, hindiNotes, hindiPreferences},
    {u"te", u"లక్ష్మీ రెడ్డి", u"lakshmi", u"అమ్మకాలు", teluguTalks, teluguTasks, teluguNeeds, teluguNotes, teluguPreferences},
    {u"ur", u"عائشہ خان", u"ayesha", u"فروخت", urduTalks, urduTasks, urduNeeds, urduNotes, urduPreferences},
};

} // namespace

std::span<const SampleMaterial> sampleMaterials()
{
    return materials;
}

} // namespace kith
