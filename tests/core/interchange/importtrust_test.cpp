// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

TEST_CASE("an import is in the book whole or not at all, whatever fails meanwhile", "[trust][import]")
{
    // A few rows keep the indexes, many drop and build them again.
    const auto file = std::make_shared<CustomerFile>(GENERATE(1, 80));

    expectNoProblem(
        drill(scenarioOf({importing(file->path), undoing, redoing}), {.fault = anyFault(), .runs = 40, .seed = 3}));
}
