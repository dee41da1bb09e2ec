// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a JSON import: they become rows and records, or an error in words, in bounded memory.
#include "customers/customer.h"
#include "interchange/jsonrows.h"
#include "interchange/rowmapper.h"
#include "schema/validation.h"

#include <QBuffer>

#include <cstdlib>

using namespace kith;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const EntityInfo entity = customerEntity();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto source = TextSource::open(std::move(buffer), "UTF-8");
    if (!source)
        return 0;
    auto rows = JsonRows::open(**source, entity);
    if (!rows) {
        if (rows.error().message.isEmpty())
            std::abort();
        return 0;
    }
    qint64 line = 0;
    while ((*rows)->next().value_or(false)) {
        const RowSource::Row& row = (*rows)->row();
        if (row.line < line || row.cells.size() != static_cast<size_t>(row.headers->size()))
            std::abort();
        line = row.line;
        const RowMapper mapper(entity, ColumnMapping::guess(entity, *row.headers, true), {});
        MappedRow mapped = mapper.map(row.cells);
        normalise(entity, mapped.record, QStringLiteral("VN"));
        if (const auto valid = validate(entity, mapped.record); !valid && valid.error().message.isEmpty())
            std::abort();
    }
    return 0;
}
