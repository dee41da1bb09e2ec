// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/namematerial.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {
namespace {

constexpr Spelling englishGiven[] = {
    {u"Alice", "alice"_L1},     {u"Amelia", "amelia"_L1},   {u"Andrew", "andrew"_L1},   {u"Anna", "anna"_L1},
    {u"Benjamin", "ben"_L1},    {u"Brian", "brian"_L1},     {u"Carla", "carla"_L1},     {u"Catherine", "cathy"_L1},
    {u"Daniel", "daniel"_L1},   {u"David", "david"_L1},     {u"Deborah", "deborah"_L1}, {u"Edward", "edward"_L1},
    {u"Eleanor", "eleanor"_L1}, {u"Emily", "emily"_L1},     {u"Ethan", "ethan"_L1},     {u"Frances", "frances"_L1},
    {u"George", "george"_L1},   {u"Grace", "grace"_L1},     {u"Hannah", "hannah"_L1},   {u"Henry", "henry"_L1},
    {u"Isabel", "isabel"_L1},   {u"Jack", "jack"_L1},       {u"James", "james"_L1},     {u"Joanna", "joanna"_L1},
    {u"Katherine", "kate"_L1},  {u"Laura", "laura"_L1},     {u"Louis", "louis"_L1},     {u"Margaret", "margaret"_L1},
    {u"Martin", "martin"_L1},   {u"Michael", "michael"_L1}, {u"Nathan", "nathan"_L1},   {u"Olivia", "olivia"_L1},
    {u"Patrick", "patrick"_L1}, {u"Rachel", "rachel"_L1},   {u"Renée", "renee"_L1},     {u"Samuel", "samuel"_L1},
    {u"Sophie", "sophie"_L1},   {u"Thomas", "thomas"_L1},   {u"Victoria", "vicky"_L1},  {u"William", "william"_L1},
};
constexpr Spelling englishFamily[] = {
    {u"Adams", "adams"_L1},       {u"Bailey", "bailey"_L1},   {u"Baker", "baker"_L1},     {u"Bennett", "bennett"_L1},
    {u"Brooks", "brooks"_L1},     {u"Carter", "carter"_L1},   {u"Clarke", "clarke"_L1},   {u"Collins", "collins"_L1},
    {u"Cooper", "cooper"_L1},     {u"Davies", "davies"_L1},   {u"Edwards", "edwards"_L1}, {u"Evans", "evans"_L1},
    {u"Fisher", "fisher"_L1},     {u"Foster", "foster"_L1},   {u"Gray", "gray"_L1},       {u"Hall", "hall"_L1},
    {u"Harris", "harris"_L1},     {u"Hughes", "hughes"_L1},   {u"Jackson", "jackson"_L1}, {u"Jones", "jones"_L1},
    {u"Kelly", "kelly"_L1},       {u"King", "king"_L1},       {u"Lewis", "lewis"_L1},     {u"Marshall", "marshall"_L1},
    {u"Mitchell", "mitchell"_L1}, {u"Moore", "moore"_L1},     {u"Morgan", "morgan"_L1},   {u"Murphy", "murphy"_L1},
    {u"O'Brien", "obrien"_L1},    {u"Parker", "parker"_L1},   {u"Phillips", "phill"_L1},  {u"Reid", "reid"_L1},
    {u"Roberts", "roberts"_L1},   {u"Russell", "russell"_L1}, {u"Scott", "scott"_L1},     {u"Taylor", "taylor"_L1},
    {u"Turner", "turner"_L1},     {u"Walker", "walker"_L1},   {u"Webb", "webb"_L1},       {u"Young", "young"_L1},
};
constexpr QStringView englishCities[] = {
    u"New York", u"Chicago", u"Boston", u"Seattle",  u"Denver",  u"Austin",     u"Portland",  u"San Francisco",
    u"Houston",  u"Atlanta", u"Miami",  u"Columbus", u"Phoenix", u"Sacramento", u"Nashville", u"Los Angeles",
};
constexpr Spelling englishTrades[] = {
    {u"& Sons", "sons"_L1},    {u"Hardware", "hardware"_L1}, {u"Bakery", "bakery"_L1}, {u"Furniture", "furniture"_L1},
    {u"Textiles", "tex"_L1},   {u"Motors", "motors"_L1},     {u"Foods", "foods"_L1},   {u"Consulting", "consult"_L1},
    {u"Printing", "print"_L1}, {u"Dental", "dental"_L1},     {u"Garden", "garden"_L1}, {u"Logistics", "logistics"_L1},
};
constexpr QStringView englishRemarks[] = {
    u"asked for a quotation by Friday", u"prefers a call before noon",
    u"pays within thirty days",         u"wants delivery to the back door",
    u"came through a neighbour",        u"compares us with two others",
    u"likes to see a sample first",     u"had trouble with the last invoice",
    u"will decide after the holidays",  u"needs a larger size in spring",
    u"send the new price list",         u"very happy with the service",
    u"opens a second shop next year",   u"met at the trade fair",
    u"the brother keeps the books",     u"returned one item, got it replaced",
    u"do not call on Mondays",          u"interested in the yearly contract",
};

constexpr Spelling vietnameseGiven[] = {
    {u"Thị Hương", "huong"_L1}, {u"Văn Hùng", "hung"_L1},      {u"Minh Anh", "minhanh"_L1},
    {u"Quốc Bảo", "bao"_L1},    {u"Thị Lan", "lan"_L1},        {u"Đức Thắng", "thang"_L1},
    {u"Ngọc Mai", "mai"_L1},    {u"Hữu Phước", "phuoc"_L1},    {u"Thu Trang", "trang"_L1},
    {u"Tuấn Kiệt", "kiet"_L1},  {u"Bích Ngọc", "ngoc"_L1},     {u"Thanh Tùng", "tung"_L1},
    {u"Kim Oanh", "oanh"_L1},   {u"Xuân Trường", "truong"_L1}, {u"Hồng Nhung", "nhung"_L1},
    {u"Gia Huy", "huy"_L1},     {u"Diễm My", "my"_L1},         {u"Trọng Nghĩa", "nghia"_L1},
    {u"Thùy Dung", "dung"_L1},  {u"Công Danh", "danh"_L1},     {u"Phương Thảo", "thao"_L1},
    {u"Anh Dũng", "dzung"_L1},  {u"Mỹ Linh", "linh"_L1},       {u"Việt Cường", "cuong"_L1},
    {u"Cẩm Tú", "tu"_L1},       {u"Nhật Nam", "nam"_L1},       {u"Như Quỳnh", "quynh"_L1},
    {u"Hoài Sơn", "son"_L1},    {u"Tuyết Nga", "nga"_L1},      {u"Đăng Khoa", "khoa"_L1},
    {u"Yến Nhi", "nhi"_L1},     {u"Quang Vinh", "vinh"_L1},
};
constexpr Spelling vietnameseFamily[] = {
    {u"Nguyễn", "nguyen"_L1}, {u"Trần", "tran"_L1},   {u"Lê", "le"_L1},       {u"Phạm", "pham"_L1},
    {u"Huỳnh", "huynh"_L1},   {u"Hoàng", "hoang"_L1}, {u"Phan", "phan"_L1},   {u"Vũ", "vu"_L1},
    {u"Võ", "vo"_L1},         {u"Đặng", "dang"_L1},   {u"Bùi", "bui"_L1},     {u"Đỗ", "do"_L1},
    {u"Hồ", "ho"_L1},         {u"Ngô", "ngo"_L1},     {u"Dương", "duong"_L1}, {u"Lý", "ly"_L1},
    {u"Đinh", "dinh"_L1},     {u"Trịnh", "trinh"_L1}, {u"Mai", "mai"_L1},     {u"Tạ", "ta"_L1},
};
constexpr QStringView vietnameseCities[] = {
    u"Hà Nội",    u"Hồ Chí Minh",   u"Đà Nẵng", u"Huế",      u"Cần Thơ",  u"Hải Phòng",
    u"Nha Trang", u"Buôn Ma Thuột", u"Đà Lạt",  u"Vũng Tàu", u"Quy Nhơn", u"Biên Hòa",
};
constexpr Spelling vietnameseTrades[] = {
    {u"Thực phẩm", "thucpham"_L1}, {u"Nội thất", "noithat"_L1}, {u"May mặc", "maymac"_L1},   {u"Cơ khí", "cokhi"_L1},
    {u"Vận tải", "vantai"_L1},     {u"Điện máy", "dienmay"_L1}, {u"Nha khoa", "nhakhoa"_L1}, {u"Cà phê", "caphe"_L1},
    {u"Xây dựng", "xaydung"_L1},   {u"In ấn", "inan"_L1},
};
constexpr QStringView vietnameseRemarks[] = {
    u"khách hỏi báo giá trước thứ sáu",
    u"thích gọi điện vào buổi sáng",
    u"thanh toán trong ba mươi ngày",
    u"giao hàng ở cửa sau",
    u"do người quen giới thiệu",
    u"đang so sánh với hai nơi khác",
    u"muốn xem hàng mẫu trước",
    u"hóa đơn lần trước bị sai",
    u"sẽ quyết định sau Tết",
    u"cần cỡ lớn hơn vào mùa xuân",
    u"nhớ gửi bảng giá mới",
    u"rất hài lòng về dịch vụ",
    u"sang năm mở thêm cửa hàng",
    u"quan tâm hợp đồng cả năm",
};

constexpr Spelling hindiGiven[] = {
    {u"अमित", "amit"_L1},    {u"अंजलि", "anjali"_L1},   {u"अनिल", "anil"_L1},   {u"आशा", "asha"_L1},
    {u"भावना", "bhavna"_L1}, {u"दीपक", "deepak"_L1},   {u"दिव्या", "divya"_L1}, {u"गीता", "geeta"_L1},
    {u"हरीश", "harish"_L1},  {u"कविता", "kavita"_L1},  {u"किरण", "kiran"_L1},  {u"मनोज", "manoj"_L1},
    {u"मीरा", "meera"_L1},   {u"मोहन", "mohan"_L1},    {u"नेहा", "neha"_L1},    {u"निशा", "nisha"_L1},
    {u"पूजा", "pooja"_L1},    {u"प्रदीप", "pradeep"_L1}, {u"प्रिया", "priya"_L1}, {u"राहुल", "rahul"_L1},
    {u"राजेश", "rajesh"_L1},  {u"रवि", "ravi"_L1},      {u"रेखा", "rekha"_L1},   {u"संजय", "sanjay"_L1},
    {u"सीमा", "seema"_L1},   {u"सुनील", "sunil"_L1},    {u"सुरेश", "suresh"_L1},  {u"विकास", "vikas"_L1},
};
constexpr Spelling hindiFamily[] = {
    {u"शर्मा", "sharma"_L1},    {u"वर्मा", "verma"_L1},   {u"गुप्ता", "gupta"_L1},    {u"सिंह", "singh"_L1},
    {u"यादव", "yadav"_L1},     {u"मिश्रा", "mishra"_L1}, {u"पाण्डेय", "pandey"_L1},  {u"तिवारी", "tiwari"_L1},
    {u"अग्रवाल", "agarwal"_L1}, {u"जोशी", "joshi"_L1},   {u"चौहान", "chauhan"_L1}, {u"मेहता", "mehta"_L1},
    {u"कपूर", "kapoor"_L1},     {u"खन्ना", "khanna"_L1},  {u"सक्सेना", "saxena"_L1},  {u"त्रिपाठी", "tripathi"_L1},
};
constexpr QStringView hindiCities[] = {
    u"दिल्ली", u"मुंबई", u"जयपुर", u"लखनऊ", u"कानपुर", u"इंदौर", u"भोपाल", u"पटना", u"वाराणसी", u"आगरा",
};
constexpr Spelling hindiTrades[] = {
    {u"ट्रेडर्स", "traders"_L1}, {u"वस्त्र भंडार", "vastra"_L1}, {u"मिठाई", "mithai"_L1}, {u"ज्वैलर्स", "jewellers"_L1},
    {u"किराना", "kirana"_L1}, {u"फर्नीचर", "furniture"_L1}, {u"मोटर्स", "motors"_L1}, {u"एंड संस", "sons"_L1},
};
constexpr QStringView hindiRemarks[] = {
    u"शुक्रवार तक भाव चाहिए",     u"सुबह फोन करना पसंद है",     u"तीस दिन में भुगतान करते हैं", u"सामान पीछे के दरवाजे पर देना है",
    u"पड़ोसी ने हमारा नाम बताया", u"पहले नमूना देखना चाहते हैं",   u"दिवाली के बाद फैसला करेंगे", u"नई मूल्य सूची भेजें",
    u"सेवा से बहुत खुश हैं",          u"अगले साल दूसरी दुकान खुलेगी",
};

constexpr Spelling teluguGiven[] = {
    {u"అమిత్", "amit"_L1},       {u"అనిత", "anitha"_L1},     {u"భాస్కర్", "bhaskar"_L1},   {u"చంద్రశేఖర్", "chandra"_L1},
    {u"దివ్య", "divya"_L1},      {u"గీత", "geetha"_L1},      {u"హరిత", "haritha"_L1},    {u"జ్యోతి", "jyothi"_L1},
    {u"కళ్యాణి", "kalyani"_L1},   {u"కిరణ్", "kiran"_L1},      {u"కృష్ణ", "krishna"_L1},   {u"లక్ష్మి", "lakshmi"_L1},
    {u"మాధవి", "madhavi"_L1},    {u"మహేష్", "mahesh"_L1},     {u"నాగరాజు", "nagaraju"_L1}, {u"పద్మ", "padma"_L1},
    {u"ప్రసాద్", "prasad"_L1},    {u"రమేష్", "ramesh"_L1},     {u"రాధ", "radha"_L1},       {u"సరోజ", "saroja"_L1},
    {u"శ్రీనివాస్", "srinivas"_L1}, {u"సుధాకర్", "sudhakar"_L1}, {u"స్వాతి", "swathi"_L1},     {u"వెంకట", "venkata"_L1},
};
constexpr Spelling teluguFamily[] = {
    {u"రెడ్డి", "reddy"_L1},    {u"రావు", "rao"_L1},      {u"నాయుడు", "naidu"_L1}, {u"శర్మ", "sarma"_L1},
    {u"చౌదరి", "chowdary"_L1}, {u"వర్మ", "varma"_L1},    {u"గౌడ్", "goud"_L1},     {u"మూర్తి", "murthy"_L1},
    {u"శాస్త్రి", "sastry"_L1},  {u"ఆచార్య", "acharya"_L1}, {u"బాబు", "babu"_L1},    {u"కుమార్", "kumar"_L1},
};
constexpr QStringView teluguCities[] = {
    u"హైదరాబాద్", u"విజయవాడ", u"విశాఖపట్నం", u"గుంటూరు", u"వరంగల్", u"తిరుపతి", u"నెల్లూరు", u"కర్నూలు",
};
constexpr Spelling teluguTrades[] = {
    {u"ట్రేడర్స్", "traders"_L1}, {u"వస్త్రాలయం", "vastralayam"_L1}, {u"స్వీట్స్", "sweets"_L1}, {u"జ్యువెలర్స్", "jewellers"_L1},
    {u"కిరాణా", "kirana"_L1},    {u"ఫర్నిచర్", "furniture"_L1},     {u"మోటార్స్", "motors"_L1},
};
constexpr QStringView teluguRemarks[] = {
    u"శుక్రవారం లోపు ధర చెప్పాలి", u"ఉదయం ఫోన్ చేయడం ఇష్టం", u"ముప్పై రోజుల్లో డబ్బు ఇస్తారు", u"ముందు నమూనా చూడాలి",
    u"సంక్రాంతి తర్వాత నిర్ణయం",   u"కొత్త ధరల పట్టిక పంపాలి", u"సేవ చాలా నచ్చింది",           u"వచ్చే ఏడాది రెండో దుకాణం",
};

constexpr Spelling urduGiven[] = {
    {u"عائشہ", "ayesha"_L1},  {u"احمد", "ahmed"_L1},    {u"علی", "ali"_L1},       {u"آمنہ", "amna"_L1},
    {u"بلال", "bilal"_L1},    {u"فاطمہ", "fatima"_L1},  {u"حمزہ", "hamza"_L1},    {u"حنا", "hina"_L1},
    {u"عمران", "imran"_L1},   {u"کامران", "kamran"_L1}, {u"خدیجہ", "khadija"_L1}, {u"مریم", "maryam"_L1},
    {u"محمد", "muhammad"_L1}, {u"نادیہ", "nadia"_L1},   {u"عمر", "umar"_L1},      {u"راشد", "rashid"_L1},
    {u"صائمہ", "saima"_L1},   {u"سلمان", "salman"_L1},  {u"ثنا", "sana"_L1},      {u"طارق", "tariq"_L1},
    {u"عثمان", "usman"_L1},   {u"یوسف", "yousaf"_L1},   {u"زینب", "zainab"_L1},   {u"ظفر", "zafar"_L1},
};
constexpr Spelling urduFamily[] = {
    {u"خان", "khan"_L1},        {u"قریشی", "qureshi"_L1}, {u"ملک", "malik"_L1},    {u"بٹ", "butt"_L1},
    {u"چوہدری", "chaudhry"_L1}, {u"شیخ", "sheikh"_L1},    {u"حسین", "hussain"_L1}, {u"صدیقی", "siddiqui"_L1},
    {u"انصاری", "ansari"_L1},   {u"مرزا", "mirza"_L1},    {u"ہاشمی", "hashmi"_L1}, {u"رضوی", "rizvi"_L1},
};
constexpr QStringView urduCities[] = {
    u"لاہور", u"کراچی", u"اسلام آباد", u"فیصل آباد", u"ملتان", u"پشاور", u"راولپنڈی", u"سیالکوٹ",
};
constexpr Spelling urduTrades[] = {
    {u"ٹریڈرز", "traders"_L1},   {u"کلاتھ ہاؤس", "cloth"_L1}, {u"سویٹس", "sweets"_L1},
    {u"جیولرز", "jewellers"_L1}, {u"فرنیچر", "furniture"_L1}, {u"اینڈ سنز", "sons"_L1},
};
constexpr QStringView urduRemarks[] = {
    u"جمعہ تک قیمت بتانی ہے",       u"صبح فون کرنا پسند ہے",        u"تیس دن میں ادائیگی کرتے ہیں",
    u"پہلے نمونہ دیکھنا چاہتے ہیں", u"عید کے بعد فیصلہ کریں گے",    u"نئی قیمتوں کی فہرست بھیجیں",
    u"خدمت سے بہت خوش ہیں",         u"اگلے سال دوسری دکان کھلے گی",
};

constexpr std::array<NameMaterial, 5> materials = {{
    {u"en", u"US", u"United States", NameMaterial::Order::GivenFirst, englishGiven, englishFamily, englishCities,
     englishTrades, englishRemarks},
    {u"vi", u"VN", u"Vietnam", NameMaterial::Order::FamilyFirst, vietnameseGiven, vietnameseFamily, vietnameseCities,
     vietnameseTrades, vietnameseRemarks},
    {u"hi", u"IN", u"India", NameMaterial::Order::GivenFirst, hindiGiven, hindiFamily, hindiCities, hindiTrades,
     hindiRemarks},
    {u"te", u"IN", u"India", NameMaterial::Order::GivenFirst, teluguGiven, teluguFamily, teluguCities, teluguTrades,
     teluguRemarks},
    {u"ur", u"PK", u"Pakistan", NameMaterial::Order::GivenFirst, urduGiven, urduFamily, urduCities, urduTrades,
     urduRemarks},
}};

} // namespace

std::span<const NameMaterial> nameMaterials()
{
    return materials;
}

} // namespace kith
