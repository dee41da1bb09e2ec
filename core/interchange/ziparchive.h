// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace kith {

/// A ZIP archive to be read, one part at a time. One thread at a time.
class ZipArchive
{
public:
    /// The part that was opened last.
    class Part
    {
    public:
        explicit Part(void* archive, qint64 packed, qint64 unpacked);
        ~Part();
        Q_DISABLE_COPY_MOVE(Part)

        /// Some unpacked bytes: how many, 0 at the end, -1 where the archive is damaged.
        [[nodiscard]] qint64 read(char* data, qint64 size);
        /// What the archive says it takes packed, which is never more than is read, and unpacked, which may be a lie.
        [[nodiscard]] qint64 packedSize() const { return m_packed; }
        [[nodiscard]] qint64 size() const { return m_size; }

    private:
        void* m_archive;
        qint64 m_packed;
        qint64 m_size;
    };

    /// The device is open and can be sought in.
    explicit ZipArchive(std::unique_ptr<QIODevice> device);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }
    [[nodiscard]] qint64 partCount() const;
    /// By its name in any case; null where there is none that can be read. Close the one before first.
    [[nodiscard]] std::unique_ptr<Part> part(const QString& name) const;

private:
    std::unique_ptr<QIODevice> m_device;
    void* m_archive = nullptr;
};

} // namespace kith
