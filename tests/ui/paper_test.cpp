// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/reportpaper.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<ReportTable> tableOf(const std::vector<QStringList>& rows, const QStringList& columns)
{
    ReportHead head{.name = u"test"_s, .title = u"The title"_s, .parameters = {u"1/1 to 31/1"_s}};
    for (const QString& column : columns)
        head.columns.push_back({.field = {.name = column, .customLabel = column}});
    auto table = std::make_shared<ReportTable>(head);
    for (const QStringList& row : rows) {
        ReportRow values;
        for (const QString& cell : row)
            values.push_back(cell);
        REQUIRE(table->add(values));
    }
    REQUIRE(table->finish());
    return table;
}

/// The pages of a report as `pdftotext` reads them, each a text; none where the tool is missing.
class Paper
{
public:
    explicit Paper(const ReportTable& table, PaperStyle style)
    {
        const auto written = writePdfFile(table, style, path());
        REQUIRE(written);
    }
    explicit Paper(const ReportTable& table)
        : Paper(table, PaperStyle::forTable(table, u"Tea & Spice"_s))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"report.pdf"_s); }
    [[nodiscard]] QStringList pages() const
    {
        QString text = run(u"pdftotext"_s, {u"-layout"_s, path(), u"-"_s});
        if (text.endsWith(u'\f'))
            text.chop(1);
        return text.split(u'\f');
    }
    [[nodiscard]] QImage picture() const
    {
        (void)run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, path(), m_folder.filePath(u"page"_s)});
        return QImage(m_folder.filePath(u"page.png"_s));
    }

    [[nodiscard]] static bool isReadable()
    {
        const bool isThere = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
        if (!isThere)
            WARN("pdftotext of poppler-utils is not installed: pages were not read");
        return isThere;
    }

private:
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60'000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

/// What is read back may hold marks of direction, and joiners may be lost: neither can be seen.
QString plain(QString text)
{
    static const QRegularExpression unseen(u"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0]"_s);
    return text.replace(unseen, {}).normalized(QString::NormalizationForm_KC);
}

/// Whether some family of the printed page, or of the system, has all its letters.
bool isCovered(const QString& text)
{
    const QFontMetricsF metrics(paperFont(10));
    const auto letters = text.toUcs4();
    return std::ranges::all_of(letters, [&](uint letter) {
        return QChar::isSpace(letter) || QChar::category(letter) == QChar::Other_Format || metrics.inFontUcs4(letter);
    });
}

} // namespace

TEST_CASE("each page of a report has the headings and its number", "[print]")
{
    if (!Paper::isReadable())
        return;
    std::vector<QStringList> rows;
    for (int i = 1; i <= 150; ++i)
        rows.push_back({u"Customer number %1"_s.arg(i), u"City %1"_s.arg(i)});
    const auto table = tableOf(rows, {u"Customer"_s, u"Place"_s});

    const Paper paper(*table);
    const QStringList pages = paper.pages();

    REQUIRE(pages.size() > 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"Place"_s));
        CHECK(pages[i].contains(u"The title"_s));
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(u"Printed"_s));
    }
    CHECK(pages.front().contains(u"Tea & Spice"_s));
    CHECK(pages.front().contains(u"1/1 to 31/1"_s));
    const QString all = pages.join(u'\n');
    for (const QStringList& row : rows)
        CHECK(all.count(QRegularExpression(row[0] + u"\\b"_s)) == 1);
    CHECK(pages.back().contains(u"150"_s));
}

TEST_CASE("short texts keep to one line beside those that would fill every width", "[print]")
{
    if (!Paper::isReadable())
        return;
    QStringList words;
    for (int i = 0; i < 60; ++i)
        words.append(u"word%1"_s.arg(i));
    std::vector<QStringList> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back({u"Filled with the sample"_s, u"Not very interested"_s, words.join(u' '), words.join(u' ')});
    const auto table = tableOf(rows, {u"What"_s, u"Outcome"_s, u"Before"_s, u"After"_s});

    const QString page = Paper(*table).pages().join(u'\n');

    CHECK(page.count(u"Filled with the sample"_s) == 5);
    CHECK(page.count(u"Not very interested"_s) == 5);
    CHECK(page.contains(u"word59"_s));
}

TEST_CASE("a cell taller than a page goes on until its last word", "[print]")
{
    if (!Paper::isReadable())
        return;
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words.append(u"word%1."_s.arg(i));
    const auto table = tableOf({{u"before"_s, u"x"_s}, {words.join(u' '), u"short"_s}, {u"behind"_s, u"y"_s}},
                               {u"Text"_s, u"Other"_s});

    const QString all = Paper(*table).pages().join(u'\n');

    for (const QString& word : words)
        CHECK(all.count(word) == 1);
    CHECK(all.count(u"short"_s) == 1);
    CHECK(all.contains(u"behind"_s));
}

TEST_CASE("what a user wrote is printed as it is and opens nothing", "[print]")
{
    if (!Paper::isReadable())
        return;
    const auto table = tableOf({{u"<b>bold</b><img src='file:///etc/hostname'>"_s}}, {u"Text"_s});

    CHECK(Paper(*table).pages().join(u'\n').contains(u"<b>bold</b><img"_s));
}

TEST_CASE("the names of many scripts are printed and can be found in the pages", "[print]")
{
    QFile file(qEnvironmentVariable("KITH_SHARED_DATA") + u"/i18n/faker-contacts.csv"_s);
    if (!Paper::isReadable() || !file.open(QIODevice::ReadOnly)) {
        WARN("KITH_SHARED_DATA has no i18n/faker-contacts.csv: names of many scripts were not printed");
        return;
    }
    std::vector<QStringList> rows;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString& line : std::as_const(lines)) {
        for (const QString& name : line.split(u',').mid(1, 2)) {
            if (!name.contains(u'"') && isCovered(name))
                rows.push_back({name});
        }
    }
    for (const QString& name : {u"लक्ष्मी सिद्धार्थ"_s, u"వేంకటేశ్వరరావు రెడ్డి"_s, u"عائشہ خان"_s, u"Nguyễn Thị Hương"_s})
        rows.push_back({name});
    REQUIRE(rows.size() > 300);
    rows.push_back({u"اپریل 2026"_s});
    const auto table = tableOf(rows, {u"Name"_s});

    const QString all = plain(Paper(*table).pages().join(u'\n'));

    for (const QStringList& row : rows) {
        INFO(row[0].toStdString());
        for (const QString& word : plain(row[0]).split(u' '))
            CHECK(all.contains(word));
    }
}

TEST_CASE("pages read from right to left where the language does", "[print]")
{
    if (!Paper::isReadable())
        return;
    const auto table = tableOf({{u"x"_s, u"y"_s}}, {u"First"_s, u"Second"_s});
    PaperStyle style = PaperStyle::forTable(*table, {});
    style.locale = QLocale(QLocale::Urdu, QLocale::Pakistan);

    const QString page = Paper(*table, style).pages().front();
    style.locale = QLocale(QLocale::English);
    const QString other = Paper(*table, style).pages().front();

    CHECK(page.indexOf(u"Second"_s) < page.indexOf(u"First"_s));
    CHECK(other.indexOf(u"First"_s) < other.indexOf(u"Second"_s));
}

TEST_CASE("a page has ink, on paper as on the screen", "[print]")
{
    if (!Paper::isReadable())
        return;
    const auto table = tableOf({{u"लक्ष्मी"_s, u"Anna"_s}}, {u"One"_s, u"Two"_s});
    const auto inkOf = [](const QImage& image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        }
        return dark;
    };

    const QImage printed = Paper(*table).picture();
    ReportPages pages(*table, PaperStyle::forTable(*table, {}));
    REQUIRE(pages.layOut());
    QImage shown(printed.size(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    painter.scale(shown.width() / pages.sheet().width(), shown.height() / pages.sheet().height());
    REQUIRE(pages.paint(painter, 0));
    painter.end();

    CHECK(inkOf(printed) > 100);
    CHECK(inkOf(shown) > 100);
}

TEST_CASE("an empty report is a page that says so, and a stopped one leaves no file", "[print]")
{
    const auto empty = tableOf({}, {u"Name"_s});
    if (Paper::isReadable())
        CHECK(Paper(*empty).pages().front().contains(u"Nothing was found."_s));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    const auto stopped = writePdfFile(*tableOf({{u"a"_s}}, {u"Name"_s}), PaperStyle::forTable(*empty, {}), path,
                                      [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(QDir(folder.path()).isEmpty());
}
