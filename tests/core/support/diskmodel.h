// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace kith::test {

/// What of the writes that were never synced is on the disk after the power came back.
enum class Survival {
    Nothing,       ///< the drive's cache was lost whole
    SomeSectors,   ///< the drive wrote an arbitrary half of the sectors, in any order
    TornLastWrite, ///< everything but the last write, and only the beginning of that
};

/// What a disk would hold after a power cut: for each file the synced bytes, the changes since, and whether its
/// directory entry was synced. Follows POSIX: a sync of a file says nothing about its name. Not thread-safe.
class DiskModel
{
public:
    static constexpr qint64 sectorSize = 512;
    /// The bytes of each known file after a power cut, or nothing where the file is gone.
    using Images = std::map<QByteArray, std::optional<QByteArray>>;

    /// A file as it stood before the model knew it: durable, name and bytes.
    void adopt(const QByteArray& path, QByteArray bytes);
    void create(const QByteArray& path);
    void write(const QByteArray& path, qint64 offset, QByteArray bytes);
    void truncate(const QByteArray& path, qint64 size);
    void sync(const QByteArray& path);
    void remove(const QByteArray& path);
    void syncFolderOf(const QByteArray& path);
    [[nodiscard]] bool exists(const QByteArray& path) const;

    [[nodiscard]] Images afterPowerLoss(Survival survival, quint32 seed) const;

private:
    struct Change
    {
        qint64 offset = 0; ///< or the new size, for a truncation
        std::optional<QByteArray> bytes{};
        qint64 number = 0; ///< in the order of the whole disk
    };
    struct Inode
    {
        QByteArray durable{};
        std::vector<Change> pending{};
    };
    struct Entry
    {
        std::shared_ptr<Inode> durable{};
        std::shared_ptr<Inode> current{};
    };

    [[nodiscard]] QByteArray image(const Inode& inode, Survival survival, std::mt19937& random) const;
    static void apply(QByteArray& image, const Change& change);
    static void applySomeSectors(QByteArray& image, const Change& change, std::mt19937& random);
    static void applyTorn(QByteArray& image, const Change& change, std::mt19937& random);

    std::map<QByteArray, Entry> m_entries{};
    qint64 m_changes = 0;
};

} // namespace kith::test
