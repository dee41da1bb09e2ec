// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/xlsxformat.h"
#include "interchange/xlsxpart.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

namespace kith {

/// An Excel workbook (.xlsx): its sheets, and what their cells refer to. The sheets themselves are read as streams, one
/// part at a time. One thread at a time.
class XlsxWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxWorkbook)

public:
    using Stopped = std::function<bool()>;

    struct Sheet
    {
        QString name{};
        QString part{};
        bool isVisible = true;
    };

    /// Whether a file begins like one, or like a spreadsheet that an older Excel wrote or a password protects.
    [[nodiscard]] static bool isArchive(QByteArrayView start);
    [[nodiscard]] static bool isOldSpreadsheet(QByteArrayView start);

    /// Reads the list of sheets, the formats and the shared texts. `stopped` is asked meanwhile.
    static Result<std::unique_ptr<XlsxWorkbook>> open(std::unique_ptr<QIODevice> device, const Stopped& stopped = {});
    ~XlsxWorkbook();

    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    [[nodiscard]] XlsxEpoch epoch() const { return m_epoch; }
    /// What numbers of a style mean.
    [[nodiscard]] XlsxNumber numberOf(qsizetype style) const;
    /// Empty for a number that is none of a text.
    [[nodiscard]] std::string_view sharedText(qsizetype number) const;
    /// Only one part may be open at a time.
    [[nodiscard]] std::unique_ptr<XlsxPart> part(const QString& name, Stopped stopped) const;

private:
    using References = QHash<QString, QString>; ///< id → part, and the type of the part → part

    explicit XlsxWorkbook(std::unique_ptr<QIODevice> device);
    [[nodiscard]] Result<> read(const Stopped& stopped);
    [[nodiscard]] Result<References> readReferences(const QString& part, const Stopped& stopped) const;
    [[nodiscard]] Result<> readSheets(const QString& part, const References& references, const Stopped& stopped);
    [[nodiscard]] Result<> readStyles(XlsxPart& part);
    [[nodiscard]] Result<> readSharedTexts(XlsxPart& part);
    [[nodiscard]] bool keep(std::string_view text);

    ZipArchive m_archive;
    std::vector<Sheet> m_sheets;
    XlsxEpoch m_epoch = XlsxEpoch::Year1900;
    std::vector<XlsxNumber> m_styles;
    std::vector<std::string> m_blocks; ///< of the shared texts; a block never moves
    std::vector<std::string_view> m_texts;
};

} // namespace kith
