// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/persondetail.h"
#include "models/safelink.h"
#include "widgets/linklabel.h"
#include "windows.h"

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

Field named(const QString& name)
{
    Field field;
    field.name = name;
    return field;
}

QByteArray opened(const Field& field, const QString& text)
{
    const auto url = safeLink(field, text);
    return url ? url->toEncoded() : QByteArray();
}

} // namespace

TEST_CASE("only web pages, mail addresses and telephone numbers are links", "[ui][trust][links]")
{
    Field web = named(u"homepage"_s);
    web.type = FieldType::Link;
    const Field mail = named(u"emails"_s);
    const Field phone = named(u"phones"_s);

    CHECK(opened(web, u"https://example.com/a?b=c"_s) == "https://example.com/a?b=c");
    CHECK(opened(web, u"example.com"_s) == "https://example.com");
    CHECK(opened(web, u"HTTP://Example.com"_s) == "http://example.com");
    CHECK(opened(web, u"https://bücher.example"_s) == "https://xn--bcher-kva.example");
    CHECK(opened(web, u"https://аpple.com"_s).startsWith("https://xn--")); // its first letter is Cyrillic
    for (const auto* bad : {u"javascript:alert(1)", u"javascript://example.com/%0aalert(1)", u"file:///etc/passwd",
                            u"data:text/html,<b>", u"ftp://example.com", u"vbscript:x", u"//", u"https://",
                            u"https://user:password@example.com", u"https://exa mple.com", u"https://example.com\nX: y",
                            u"https://example\u202Emoc.com", u"smb://host/share", u""})
        CHECK(opened(web, QString::fromUtf16(bad)).isEmpty());

    CHECK(opened(mail, u"anna@example.com"_s) == "mailto:anna@example.com");
    for (const auto* bad : {u"anna@example.com?attach=/etc/passwd", u"a@b.c\nBcc: x@y.z", u"a@b.c,d@e.f", u"a%0a@b.c",
                            u"anna", u"@b.c", u"a@", u"file:///x@y"})
        CHECK(opened(mail, QString::fromUtf16(bad)).isEmpty());

    CHECK(opened(phone, u"+49 (221) 998-87"_s) == "tel:+4922199887");
    CHECK(opened(phone, u"۰۹۱۲ ۳۴۵"_s) == "tel:0912345");
    for (const auto* bad : {u"*#06#", u"12", u"+49;ext=1", u"javascript:1", u"call me", u"1234567890123456789012345"})
        CHECK(opened(phone, QString::fromUtf16(bad)).isEmpty());
    CHECK(opened(named(u"links"_s), u"https://example.com"_s) == "https://example.com");
    CHECK(opened(named(u"links"_s), u"@anna"_s).isEmpty());
    CHECK(opened(named(u"notes"_s), u"https://example.com"_s).isEmpty());
}

TEST_CASE("an address leads to a map, and a handle to its network", "[ui][trust][links]")
{
    const auto opened = [](const QString& field, const ListItem& item) {
        const auto url = safeLink(named(field), item);
        return url ? url->toEncoded() : QByteArray();
    };
    CHECK(opened(u"addresses"_s, {u"shop"_s, {u"12 Lê Lợi & Co #1"_s, u"Huế"_s, QString(), QString(), u"VN"_s}}) ==
          "https://www.openstreetmap.org/search?query=12%20L%C3%AA%20L%E1%BB%A3i%20%26%20Co%20%231%2C%20Hu%E1%BA%BF%2C"
          "%20VN");
    CHECK(opened(u"addresses"_s, {u"shop"_s, {QString(), QString()}}).isEmpty());
    CHECK(opened(u"links"_s, {u"Instagram"_s, {u"@anna.shop"_s}}) == "https://instagram.com/anna.shop");
    CHECK(opened(u"links"_s, {u"facebook"_s, {u"anna"_s}}) == "https://facebook.com/anna");
    CHECK(opened(u"links"_s, {u"instagram"_s, {u"https://example.com/anna"_s}}) == "https://example.com/anna");
    CHECK(opened(u"links"_s, {u"site"_s, {u"@anna"_s}}).isEmpty());
    for (const auto* bad : {u"@anna/../x", u"@anna?x=1", u"@an na", u"javascript:alert", u"@", u"@a\n@b"})
        CHECK(opened(u"links"_s, {u"instagram"_s, {QString::fromUtf16(bad)}}).isEmpty());
}

TEST_CASE("a telephone number in the pane is opened by the mouse and by Return", "[ui][links]")
{
    Office office;
    QList<QUrl> urls;
    auto* detail = office.window.findChild<PersonDetail*>();
    detail->setLinkOpener([&urls](const QUrl& url) { urls.append(url); });
    office.window.customers().select(1);
    REQUIRE(waitFor([&] { return detail->record() == 1 && !detail->findChildren<LinkLabel*>().isEmpty(); }));
    LinkLabel* phone = detail->findChildren<LinkLabel*>().front();

    QTest::mouseClick(phone, Qt::LeftButton);
    QTest::keyClick(phone, Qt::Key_Return);

    CHECK(urls == QList<QUrl>{QUrl(u"tel:+84912345678"_s), QUrl(u"tel:+84912345678"_s)});
    CHECK(phone->toolTip().contains(u"tel:+84912345678"_s));
}
