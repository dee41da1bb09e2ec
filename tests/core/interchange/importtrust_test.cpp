// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "core/support/booksteps.h"
#include "core/support/shop.h"
#include "interchange/importer.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A file of customers, the first two of whom the shop has served.
struct CustomerFile
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"customers.csv"_s);

    explicit CustomerFile(int customers)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("external_id,name,email,city,notes\n");
        file.write("1,Nguyễn अमित 1,one@example.com,Huế,\n2,Nguyễn अमित 2,two@example.com,Huế,\n");
        for (int number = 0; number < customers; ++number)
            file.write(
                u"x%1,Imported %1,i%1@example.com,Đà Nẵng,%2\n"_s.arg(number).arg(u"note "_s.repeated(40)).toUtf8());
    }
};

Step importing(const QString& path)
{
    return [=](Book& book) -> Result<> {
        KITH_TRY(Importer(book, {.kind = u"customers"_s, .onDuplicate = OnDuplicate::Update}).run(path));
        return {};
    };
}

#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
/// The most memory this process ever had, in megabytes, since the kernel was told to count anew; 0 where it cannot.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

bool countPeakAnew()
{
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && references.write("5") == 1;
}
#endif

} // namespace

TEST_CASE("an import is in the book whole or not at all, whatever fails meanwhile", "[trust][import]")
{
    // A few rows keep the indexes, many drop and build them again.
    const auto file = std::make_shared<CustomerFile>(GENERATE(1, 80));

    expectNoProblem(
        drill(scenarioOf({importing(file->path), undoing, redoing}), {.fault = anyFault(), .runs = 40, .seed = 3}));
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("memory does not grow with the file", "[trust][import]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    // 128 MB about the same ten people.
    const QByteArray note(32'000, 'n');
    file.write("external_id,name,notes\n");
    constexpr int rows = 4'000;
    for (int row = 0; row < rows; ++row)
        file.write(QByteArray::number(row % 10) + ",Person,\"" + note + "\"\n");
    file.close();
    auto book = emptyBook();
    if (!countPeakAnew()) {
        WARN("skipped: the kernel does not count anew here");
        return;
    }
    const double before = peakMegabytes();

    const ImportReport report = valueOf(Importer(*book, {.kind = u"customers"_s}).run(file.fileName()));

    CHECK(report.added == 10);
    CHECK(report.skipped == rows - 10);
    CHECK(peakMegabytes() - before < 80);
}
#endif
