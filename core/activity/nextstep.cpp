// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/nextstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

NextStep parseNextStep(const QString& line, const NaturalReading& reading)
{
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto found = findNaturalTime(words, reading);
    if (!found)
        return {words.join(u' '), {}};
    for (auto at = found->words.crbegin(); at != found->words.crend(); ++at)
        words.removeAt(*at);
    return {words.join(u' '), found->when};
}

QString taskSubject(const NextStep& step)
{
    return step.subject.isEmpty() ? QCoreApplication::translate("activity", "Follow up") : step.subject;
}

} // namespace kith
