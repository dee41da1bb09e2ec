// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/headerwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Part = ListHeader::Part;
using Words = QSet<QString>;

const QHash<QString, QString>& labels()
{
    static const QHash<QString, QString> known = {
        {u"home"_s, u"home"_s},         {u"personal"_s, u"home"_s},     {u"private"_s, u"home"_s},
        {u"work"_s, u"work"_s},         {u"business"_s, u"work"_s},     {u"office"_s, u"work"_s},
        {u"company"_s, u"work"_s},      {u"other"_s, u"other"_s},       {u"mobile"_s, u"mobile"_s},
        {u"cell"_s, u"mobile"_s},       {u"cellular"_s, u"mobile"_s},   {u"cellphone"_s, u"mobile"_s},
        {u"handy"_s, u"mobile"_s},      {u"main"_s, u"main"_s},         {u"primary"_s, u"main"_s},
        {u"secondary"_s, u"other"_s},   {u"billing"_s, u"billing"_s},   {u"shipping"_s, u"shipping"_s},
        {u"mailing"_s, u"mailing"_s},   {u"fax"_s, u"fax"_s},           {u"pager"_s, u"pager"_s},
        {u"car"_s, u"car"_s},           {u"radio"_s, u"radio"_s},       {u"assistant"_s, u"assistant"_s},
        {u"callback"_s, u"callback"_s}, {u"isdn"_s, u"isdn"_s},         {u"telex"_s, u"telex"_s},
        {u"tty"_s, u"tty"_s},           {u"whatsapp"_s, u"whatsapp"_s}, {u"zalo"_s, u"zalo"_s},
        {u"linkedin"_s, u"linkedin"_s}, {u"facebook"_s, u"facebook"_s}, {u"instagram"_s, u"instagram"_s},
        {u"twitter"_s, u"twitter"_s},   {u"website"_s, u"website"_s},   {u"homepage"_s, u"website"_s},
        {u"tiktok"_s, u"tiktok"_s},     {u"youtube"_s, u"youtube"_s},   {u"web"_s, u"website"_s},
        {u"blog"_s, u"blog"_s},         {u"telegram"_s, u"telegram"_s},
    };
    return known;
}

/// Words that only say that a column holds what its other words name.
const Words& fillers()
{
    static const Words words = {u"value"_s, u"number"_s, u"no"_s, u"nr"_s, u"s"_s, u"tdd"_s, u"the"_s, u"of"_s};
    return words;
}

bool takeAny(QStringList& words, const Words& wanted)
{
    const auto before = words.size();
    words.removeIf([&](const QString& word) { return wanted.contains(word); });
    return words.size() < before;
}

bool isNumber(const QString& word)
{
    return !word.isEmpty() && word.size() <= 3 &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Takes the first number out of the words; 0 where there is none.
int takeNumber(QStringList& words)
{
    const auto found = std::find_if(words.begin(), words.end(), isNumber);
    if (found == words.end())
        return 0;
    const int number = found->toInt();
    words.erase(found);
    return number;
}

/// Takes the words that are labels, in one label: "home fax".
QString takeLabel(QStringList& words)
{
    QStringList found;
    words.removeIf([&](const QString& word) {
        const QString label = commonLabel(word);
        if (label.isEmpty())
            return false;
        if (!found.contains(label))
            found.append(label);
        return true;
    });
    // A mobile phone is one wherever it is used.
    return found.contains(u"mobile"_s) ? u"mobile"_s : found.join(u' ');
}

std::optional<ListHeader> phoneHeader(QStringList words)
{
    static const Words phones = {u"phone"_s,     u"phones"_s,   u"telephone"_s, u"tel"_s, u"telefon"_s,
                                 u"téléphone"_s, u"teléfono"_s, u"sđt"_s,       u"फ़ोन"_s, u"फोन"_s};
    static const Words also = {u"mobile"_s, u"cell"_s,  u"cellphone"_s, u"handy"_s, u"fax"_s,      u"pager"_s,
                               u"isdn"_s,   u"telex"_s, u"callback"_s,  u"tty"_s,   u"whatsapp"_s, u"zalo"_s};
    static const Words last = {u"fax"_s,  u"pager"_s, u"assistant"_s, u"callback"_s,
                               u"isdn"_s, u"telex"_s, u"tty"_s,       u"radio"_s};
    if (words.contains(u"điện"_s) && words.contains(u"thoại"_s)) {
        words.removeAll(u"điện"_s);
        words.removeAll(u"thoại"_s);
        words.removeAll(u"số"_s);
        words.append(u"phone"_s);
    }
    const bool isAlso = std::any_of(words.begin(), words.end(), [](const auto& word) { return also.contains(word); });
    ListHeader header{.field = u"phones"_s};
    header.isLastChoice = std::any_of(words.begin(), words.end(), [](const auto& word) { return last.contains(word); });
    if (!takeAny(words, phones) && !isAlso)
        return std::nullopt;
    header.part = takeAny(words, {u"label"_s, u"type"_s}) ? Part::Label : Part::Content;
    header.number = takeNumber(words);
    header.label = takeLabel(words);
    takeAny(words, fillers());
    return words.isEmpty() ? std::optional(header) : std::nullopt;
}

std::optional<ListHeader> emailHeader(QStringList words)
{
    if (!takeAny(words, {u"email"_s, u"emails"_s, u"mail"_s, u"ईमेल"_s}))
        return std::nullopt;
    ListHeader header{.field = u"emails"_s};
    header.part = takeAny(words, {u"label"_s, u"type"_s}) ? Part::Label : Part::Content;
    header.number = takeNumber(words);
    header.label = takeLabel(words);
    takeAny(words, fillers());
    takeAny(words, {u"address"_s, u"id"_s});
    return words.isEmpty() ? std::optional(header) : std::nullopt;
}

std::optional<ListHeader> linkHeader(QStringList words)
{
    static const Words networks = {u"linkedin"_s, u"facebook"_s, u"instagram"_s, u"twitter"_s, u"tiktok"_s,
                                   u"youtube"_s,  u"website"_s,  u"homepage"_s,  u"blog"_s,    u"telegram"_s};
    static const Words links = {u"url"_s, u"link"_s, u"links"_s, u"profile"_s, u"page"_s, u"site"_s};
    const bool isNetwork =
        std::any_of(words.begin(), words.end(), [](const auto& word) { return networks.contains(word); });
    const bool isWeb = words.contains(u"web"_s) || words == QStringList{u"url"_s};
    if (!isNetwork && !isWeb)
        return std::nullopt;
    ListHeader header{.field = u"links"_s};
    header.part = takeAny(words, {u"label"_s, u"type"_s}) ? Part::Label : Part::Content;
    header.number = takeNumber(words);
    header.label = takeLabel(words);
    takeAny(words, links);
    takeAny(words, fillers());
    return words.isEmpty() ? std::optional(header) : std::nullopt;
}

/// What a header says without label, number and the word address; nullopt where it is no part of an address.
std::optional<Part> addressPart(const QStringList& words)
{
    static const QHash<QString, Part> parts = {
        {u"street"_s, Part::Street},
        {u"line"_s, Part::Street},
        {u"street line"_s, Part::Street},
        {u"địa chỉ"_s, Part::Street},
        {u"straße"_s, Part::Street},
        {u"adresse"_s, Part::Street},
        {u"formatted"_s, Part::Formatted},
        {u"full"_s, Part::Formatted},
        {u"po box"_s, Part::StreetLine},
        {u"extended"_s, Part::StreetLine},
        {u"city"_s, Part::City},
        {u"town"_s, Part::City},
        {u"locality"_s, Part::City},
        {u"city town"_s, Part::City},
        {u"ort"_s, Part::City},
        {u"stadt"_s, Part::City},
        {u"ville"_s, Part::City},
        {u"ciudad"_s, Part::City},
        {u"thành phố"_s, Part::City},
        {u"शहर"_s, Part::City},
        {u"state"_s, Part::Region},
        {u"region"_s, Part::Region},
        {u"province"_s, Part::Region},
        {u"county"_s, Part::Region},
        {u"state abbr"_s, Part::Region},
        {u"state province"_s, Part::Region},
        {u"state region"_s, Part::Region},
        {u"tỉnh"_s, Part::Region},
        {u"postal code"_s, Part::PostalCode},
        {u"zip code"_s, Part::PostalCode},
        {u"zip"_s, Part::PostalCode},
        {u"zipcode"_s, Part::PostalCode},
        {u"postcode"_s, Part::PostalCode},
        {u"post code"_s, Part::PostalCode},
        {u"zip postal code"_s, Part::PostalCode},
        {u"plz"_s, Part::PostalCode},
        {u"pincode"_s, Part::PostalCode},
        {u"pin code"_s, Part::PostalCode},
        {u"country"_s, Part::Country},
        {u"country region"_s, Part::Country},
        {u"land"_s, Part::Country},
        {u"pays"_s, Part::Country},
        {u"quốc gia"_s, Part::Country},
        {u"label"_s, Part::Label},
        {u"type"_s, Part::Label},
    };
    const auto found = parts.constFind(words.join(u' '));
    return found == parts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ListHeader> addressHeader(QStringList words)
{
    ListHeader header{.field = u"addresses"_s};
    header.label = takeLabel(words);
    header.number = takeNumber(words);
    const bool saysAddress = takeAny(words, {u"address"_s});
    if (words.isEmpty())
        header.part = Part::Street;
    else if (const auto part = addressPart(words))
        header.part = *part;
    else
        return std::nullopt;
    if (!saysAddress && (words.isEmpty() || header.part == Part::Label || header.part == Part::Formatted))
        return std::nullopt;
    // "Address 2 - City" is of the second address; "Business Street 2", "Address 2" are lines of one.
    const bool isLine = header.number > 0 && header.part == Part::Street &&
                        (words.isEmpty() || words.contains(u"line"_s) || !saysAddress);
    if (isLine) {
        header.part = header.number > 1 ? Part::StreetLine : Part::Street;
        header.line = header.number;
        header.number = 0;
    } else if (header.part == Part::StreetLine) {
        header.line = words.contains(u"extended"_s) ? 8 : 9;
    }
    return header;
}

/// Which fields the words of others mean, the best first; an entity takes the first of them that it has.
struct Phrase
{
    QStringList fields;
    QStringList phrases; ///< the earlier fits better
};

const std::vector<Phrase>& phrases()
{
    static const std::vector<Phrase> known = {
        {{u"name"_s, u"subject"_s, u"what"_s},
         {u"name"_s, u"full name"_s, u"display name"_s, u"contact name"_s, u"customer name"_s, u"client name"_s,
          u"họ và tên"_s, u"họ tên"_s, u"tên khách hàng"_s, u"tên"_s, u"नाम"_s, u"పేరు"_s, u"نام"_s, u"nom"_s,
          u"nombre"_s, u"file as"_s}},
        {{u"company"_s, u"customer"_s, u"customers"_s},
         {u"company"_s, u"company name"_s, u"organization"_s, u"organisation"_s, u"organization name"_s,
          u"organization 1 name"_s, u"account"_s, u"account name"_s, u"employer"_s, u"business name"_s, u"công ty"_s,
          u"firma"_s, u"société"_s, u"empresa"_s}},
        {{u"customer"_s, u"customers"_s}, {u"customer"_s, u"customers"_s, u"customer name"_s, u"client"_s}},
        {{u"contact"_s, u"contacts"_s}, {u"contact"_s, u"contacts"_s, u"contact person"_s, u"person"_s, u"with"_s}},
        {{u"job_title"_s, u"occupation"_s, u"subject"_s, u"what"_s},
         {u"job title"_s, u"position"_s, u"organization title"_s, u"organization 1 title"_s, u"occupation"_s,
          u"profession"_s, u"role"_s, u"chức vụ"_s, u"title"_s}},
        {{u"department"_s}, {u"department"_s, u"organization department"_s, u"organization 1 department"_s}},
        {{u"birthday"_s},
         {u"birthday"_s, u"date of birth"_s, u"birth date"_s, u"birthdate"_s, u"dob"_s, u"ngày sinh"_s,
          u"geburtstag"_s}},
        {{u"notes"_s, u"text"_s},
         {u"notes"_s, u"note"_s, u"description"_s, u"background"_s, u"comments"_s, u"comment"_s, u"remarks"_s,
          u"memo"_s, u"ghi chú"_s, u"text"_s, u"body"_s}},
        {{u"tags"_s},
         {u"tags"_s, u"tag"_s, u"labels"_s, u"label"_s, u"group membership"_s, u"groups"_s, u"group"_s, u"categories"_s,
          u"category"_s, u"keywords"_s}},
        {{u"external_id"_s},
         {u"external id"_s, u"id"_s, u"record id"_s, u"contact id"_s, u"customer id"_s, u"account id"_s, u"uid"_s}},
        {{u"owner"_s},
         {u"owner"_s, u"contact owner"_s, u"account owner"_s, u"customer owner"_s, u"assigned to"_s, u"sales rep"_s}},
        {{u"employees"_s}, {u"employees"_s, u"employee"_s, u"owner"_s, u"who"_s, u"by"_s}},
        {{u"source"_s}, {u"source"_s, u"lead source"_s, u"original source"_s, u"channel"_s, u"origin"_s}},
        {{u"stage"_s},
         {u"stage"_s, u"lifecycle stage"_s, u"life cycle stage"_s, u"customer status"_s, u"lead status"_s,
          u"status"_s}},
        {{u"language"_s}, {u"language"_s, u"preferred language"_s}},
        {{u"currency"_s}, {u"currency"_s}},
        {{u"gender"_s}, {u"gender"_s, u"sex"_s, u"giới tính"_s}},
        {{u"industry"_s}, {u"industry"_s, u"sector"_s}},
        {{u"company_size"_s}, {u"company size"_s, u"size"_s, u"number of employees"_s, u"employees"_s, u"headcount"_s}},
        {{u"income_band"_s}, {u"income band"_s, u"income"_s}},
        {{u"tax_id"_s},
         {u"tax id"_s, u"tax identifier"_s, u"vat number"_s, u"vat id"_s, u"vat"_s, u"tax number"_s, u"gstin"_s,
          u"mã số thuế"_s}},
        {{u"do_not_call"_s}, {u"do not call"_s, u"dnc"_s}},
        {{u"at"_s}, {u"at"_s, u"when"_s, u"date"_s, u"time"_s, u"date time"_s}},
        {{u"kind"_s}, {u"kind"_s, u"activity type"_s}},
        {{u"minutes"_s}, {u"minutes"_s, u"duration minutes"_s, u"duration"_s}},
        {{u"due"_s}, {u"due"_s, u"due date"_s, u"deadline"_s, u"by when"_s}},
        {{u"done"_s, u"met"_s}, {u"done"_s, u"completed"_s, u"met"_s}},
        {{u"subject"_s, u"what"_s}, {u"subject"_s, u"task"_s, u"need"_s, u"summary"_s}},
    };
    return known;
}

} // namespace

QString commonLabel(const QString& word)
{
    return labels().value(word);
}

QStringList headerWords(const QString& header)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    const QString text = header.normalized(QString::NormalizationForm_C);
    for (const QChar c : text) {
        if (!c.isLetterOrNumber() && !c.isMark()) {
            endWord();
            continue;
        }
        const bool startsWord = c.isUpper() && !word.isEmpty() && word.back().isLower();
        const bool startsNumber = c.isDigit() && !word.isEmpty() && !word.back().isDigit();
        const bool endsNumber = !c.isDigit() && !word.isEmpty() && word.back().isDigit();
        if (startsWord || startsNumber || endsNumber)
            endWord();
        word += c;
    }
    endWord();
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == u"e" && words[i + 1] == u"mail") {
            words[i] = u"email"_s;
            words.removeAt(i + 1);
        }
    }
    return words;
}

std::optional<ListHeader> listHeader(const QStringList& words)
{
    if (words.isEmpty())
        return std::nullopt;
    for (const auto recognise : {&phoneHeader, &emailHeader, &addressHeader, &linkHeader}) {
        if (const auto header = recognise(words))
            return header;
    }
    return std::nullopt;
}

std::optional<PlainHeader> plainHeader(const EntityInfo& entity, const QStringList& words)
{
    const QString phrase = words.join(u' ');
    for (const Phrase& known : phrases()) {
        const auto rank = known.phrases.indexOf(phrase);
        if (rank < 0)
            continue;
        for (const QString& name : known.fields) {
            const int field = entity.indexOf(name);
            if (field >= 0 && entity.fields[static_cast<size_t>(field)].isWritable())
                return PlainHeader{field, static_cast<int>(rank)};
        }
    }
    return std::nullopt;
}

NamePart namePart(const QStringList& words)
{
    static const QHash<QString, NamePart> parts = {
        {u"first name"_s, NamePart::Given},   {u"firstname"_s, NamePart::Given},
        {u"given name"_s, NamePart::Given},   {u"forename"_s, NamePart::Given},
        {u"vorname"_s, NamePart::Given},      {u"prénom"_s, NamePart::Given},
        {u"middle name"_s, NamePart::Middle}, {u"additional name"_s, NamePart::Middle},
        {u"last name"_s, NamePart::Family},   {u"lastname"_s, NamePart::Family},
        {u"family name"_s, NamePart::Family}, {u"surname"_s, NamePart::Family},
        {u"nachname"_s, NamePart::Family},    {u"nickname"_s, NamePart::Nickname},
    };
    return parts.value(words.join(u' '), NamePart::None);
}

} // namespace kith
