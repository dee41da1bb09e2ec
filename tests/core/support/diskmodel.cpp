// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/diskmodel.h"

#include <algorithm>

namespace kith::test {

namespace {

QByteArray folderOf(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/'));
}

bool heads(std::mt19937& random)
{
    return (random() & 1u) != 0;
}

} // namespace

void DiskModel::adopt(const QByteArray& path, QByteArray bytes)
{
    const auto inode = std::make_shared<Inode>(Inode{std::move(bytes), {}});
    m_entries[path] = Entry{inode, inode};
}

void DiskModel::create(const QByteArray& path)
{
    m_entries[path].current = std::make_shared<Inode>();
}

void DiskModel::write(const QByteArray& path, qint64 offset, QByteArray bytes)
{
    m_entries.at(path).current->pending.push_back({offset, std::move(bytes), ++m_changes});
}

void DiskModel::truncate(const QByteArray& path, qint64 size)
{
    m_entries.at(path).current->pending.push_back({size, std::nullopt, ++m_changes});
}

void DiskModel::sync(const QByteArray& path)
{
    Inode& inode = *m_entries.at(path).current;
    for (const Change& change : inode.pending)
        apply(inode.durable, change);
    inode.pending.clear();
}

void DiskModel::remove(const QByteArray& path)
{
    if (const auto found = m_entries.find(path); found != m_entries.end())
        found->second.current.reset();
}

void DiskModel::syncFolderOf(const QByteArray& path)
{
    const QByteArray folder = folderOf(path);
    for (auto& [name, entry] : m_entries) {
        if (folderOf(name) == folder)
            entry.durable = entry.current;
    }
}

bool DiskModel::exists(const QByteArray& path) const
{
    const auto found = m_entries.find(path);
    return found != m_entries.end() && found->second.current;
}

DiskModel::Images DiskModel::afterPowerLoss(Survival survival, quint32 seed) const
{
    std::mt19937 random(seed);
    Images images;
    for (const auto& [path, entry] : m_entries) {
        std::shared_ptr<Inode> inode = entry.durable;
        // A name that was not synced may have reached the disk all the same.
        if (survival == Survival::TornLastWrite || (survival == Survival::SomeSectors && heads(random)))
            inode = entry.current;
        images[path] = inode ? std::optional(image(*inode, survival, random)) : std::nullopt;
    }
    return images;
}

QByteArray DiskModel::image(const Inode& inode, Survival survival, std::mt19937& random) const
{
    QByteArray result = inode.durable;
    for (const Change& change : inode.pending) {
        if (survival == Survival::SomeSectors)
            applySomeSectors(result, change, random);
        else if (survival == Survival::TornLastWrite && change.number == m_changes)
            applyTorn(result, change, random);
        else if (survival == Survival::TornLastWrite)
            apply(result, change);
    }
    return result;
}

void DiskModel::apply(QByteArray& image, const Change& change)
{
    if (!change.bytes) {
        image.truncate(change.offset);
        return;
    }
    const qint64 end = change.offset + change.bytes->size();
    if (image.size() < end)
        image.append(end - image.size(), '\0');
    std::copy(change.bytes->begin(), change.bytes->end(), image.begin() + change.offset);
}

void DiskModel::applySomeSectors(QByteArray& image, const Change& change, std::mt19937& random)
{
    if (!change.bytes) {
        if (heads(random))
            apply(image, change);
        return;
    }
    const qint64 end = change.offset + change.bytes->size();
    for (qint64 from = change.offset; from < end;) {
        const qint64 to = std::min(end, (from / sectorSize + 1) * sectorSize);
        if (heads(random))
            apply(image, {from, change.bytes->mid(from - change.offset, to - from), 0});
        from = to;
    }
}

void DiskModel::applyTorn(QByteArray& image, const Change& change, std::mt19937& random)
{
    if (!change.bytes)
        return;
    const qint64 firstSector = change.offset / sectorSize;
    const qint64 sectors = (change.offset + change.bytes->size() - 1) / sectorSize - firstSector + 1;
    const qint64 kept = std::uniform_int_distribution<qint64>(0, sectors - 1)(random);
    const qint64 end = (firstSector + kept) * sectorSize;
    if (end > change.offset)
        apply(image, {change.offset, change.bytes->left(end - change.offset), 0});
}

} // namespace kith::test
