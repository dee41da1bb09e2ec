// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/ziparchive.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QXmlStreamReader>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace kith {

/// One part of a workbook, unpacked while it is read and bounded in all that a file may make endless: what it unpacks
/// to, how long one text is, how deep elements stand in each other.
class XlsxPart
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxPart)

public:
    /// `stopped` is asked often; once it says yes, the part ends with a Cancelled error.
    XlsxPart(const ZipArchive& archive, const QString& name, std::function<bool()> stopped);
    ~XlsxPart();
    Q_DISABLE_COPY_MOVE(XlsxPart)

    [[nodiscard]] bool isOpen() const;

    /// Before anything is read: passes over all to the end of that element without looking at it, which is many times
    /// faster. False where it has none; nothing is left to read then.
    bool passOver(QByteArrayView element);

    /// The next piece of XML; EndDocument at the end, Invalid where failure() says why.
    QXmlStreamReader::TokenType next();
    [[nodiscard]] tl::unexpected<Error> failure() const;

    [[nodiscard]] bool isStart(QStringView element) const;
    [[nodiscard]] bool isEnd(QStringView element) const;
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QString attribute(QStringView name) const;
    /// Of an attribute such as r:id, whatever its prefix.
    [[nodiscard]] QString prefixedAttribute(QStringView name) const;

    /// The text of all `t` up to the end of this element but that of phonetic hints; nullopt on failure.
    std::optional<std::string> richText(QStringView element);
    /// The text up to the end of the element just begun; nullopt on failure.
    std::optional<std::string> plainText();

    /// Said of it where it fails: "in row 12 of the sheet “Kunden”".
    void setPlace(const QString& place) { m_place = place; }
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

private:
    class Unpacked;

    std::unique_ptr<ZipArchive::Part> m_file;
    std::unique_ptr<Unpacked> m_unpacked;
    QXmlStreamReader m_xml;
    QString m_place;
    int m_depth = 0;
    bool m_isTooDeep = false;
};

/// The text of a cell as XML holds it: characters that XML cannot have stand there as _x000D_.
[[nodiscard]] std::string xlsxUnescaped(const QString& text);

/// A part whose name is relative to the folder of another, as references between parts are.
[[nodiscard]] QString xlsxPartName(const QString& folder, const QString& target);

} // namespace kith
