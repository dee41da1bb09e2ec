// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "customers/generator.h"
#include "measure.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

void appendCell(QByteArray& out, const QString& cell)
{
    const QByteArray utf8 = cell.toUtf8();
    if (utf8.contains(',') || utf8.contains('"') || utf8.contains('\n')) {
        out += '"';
        out += QByteArray(utf8).replace('"', "\"\"");
        out += '"';
    } else {
        out += utf8;
    }
}

void appendRow(QByteArray& out, const GeneratedCustomer& customer)
{
    const QString* cells[] = {&customer.name, &customer.company, &customer.email, &customer.phone,
                              &customer.city, &customer.country, &customer.note};
    for (const QString* cell : cells) {
        if (cell != cells[0])
            out += ',';
        appendCell(out, *cell);
    }
    out += '\n';
}

} // namespace

void writeCustomersCsv(const QString& path, qint64 first, qint64 rows)
{
    constexpr qsizetype BufferSize = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(u"cannot write %1: %2"_s.arg(path, file.errorString()));
    const CustomerGenerator generator(WorkloadSeed);
    QByteArray buffer("name,company,email,phone,city,country,note\n");
    buffer.reserve(BufferSize + 4096);
    for (qint64 i = first; i < first + rows; ++i) {
        appendRow(buffer, generator.customer(i));
        if (buffer.size() >= BufferSize || i + 1 == first + rows) {
            if (file.write(buffer) != buffer.size())
                fail(u"cannot write %1: %2"_s.arg(path, file.errorString()));
            buffer.resize(0);
        }
    }
}

std::vector<QString> typedBeginnings(int count)
{
    const CustomerGenerator generator(WorkloadSeed);
    std::vector<QString> beginnings;
    for (int i = 0; std::ssize(beginnings) < count; ++i) {
        const QStringList words = generator.customer(i * 31).name.split(u' ');
        const QString& word = words[i % words.size()];
        // A cluster must not be torn: in Indic scripts the second letter is often a vowel sign.
        const qsizetype length = std::min<qsizetype>(word.size(), 2 + i % 4);
        if (length >= 2)
            beginnings.push_back(word.left(length));
    }
    return beginnings;
}

std::vector<QString> frequentWords()
{
    return {u"an"_s, u"nguyen"_s, u"th"_s, u"ha"_s, u"ma"_s, u"sons"_s, u"शर्मा"_s, u"రెడ్డి"_s, u"خان"_s, u"Nguyễn"_s};
}

} // namespace kith::bench
