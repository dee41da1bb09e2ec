// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>
#include <QVariant>

namespace kith {

/// How a person likes to see a book: columns, splitters, the page they were on. Kept beside the program's other
/// settings, for each book and each person who works with it.
class ViewSettings
{
public:
    explicit ViewSettings(const QString& bookPath);

    /// From here on these are this person's; invalid: of whoever named nobody.
    void setPerson(EmployeeId person) { m_person = person; }

    /// What the person chose; else what was chosen while nobody was named; else `fallback`.
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

    /// Takes note of how many records were ever erased in the book. Where that is another number than before, what
    /// anybody looked for in it is forgotten, as that may name them, and the answer is true.
    bool forgetWordsOfErased(qint64 erased);

private:
    [[nodiscard]] QString keyFor(EmployeeId person, const QString& key) const;

    QString m_group;
    EmployeeId m_person{};
};

} // namespace kith
