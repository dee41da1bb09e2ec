// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace kith::test {

/// Everything the program says, 40 % longer, as the longest of languages are: "Save" becomes "Saave·".
class LongTexts : public QTranslator
{
    Q_OBJECT

public:
    /// Lengthens what `english` says, which has the plurals and is to outlive this.
    explicit LongTexts(const QTranslator& english, QObject* parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int n) const override;

private:
    const QTranslator& m_english;
};

} // namespace kith::test
