// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharedplace.h"

#include <QDir>
#include <QFileInfo>

#include <sys/vfs.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// As the kernel numbers them: NFS, SMB, CIFS, SMB2, AFS, Coda, 9P (shares of virtual machines), FUSE (sshfs, rclone).
constexpr std::array<quint32, 8> networkFileSystems{0x6969,     0x517B,     0xFF534D42, 0xFE534D42,
                                                    0x5346414F, 0x73757245, 0x01021997, 0x65735546};

bool isOnNetwork(const QString& folder)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) != 0)
        return false;
    return std::find(networkFileSystems.begin(), networkFileSystems.end(), static_cast<quint32>(status.f_type)) !=
           networkFileSystems.end();
}

/// What Dropbox, Syncthing, Nextcloud and ownCloud, Google Drive and OneDrive leave in the folders they look after.
bool isKeptInStep(const QDir& folder)
{
    static const std::array marks{u".dropbox"_s,          u".dropbox.cache"_s,     u".stfolder"_s,
                                  u".owncloudsync.log"_s, u".nextcloudsync.log"_s, u".tmp.drivedownload"_s};
    return folder.dirName().startsWith("OneDrive"_L1) ||
           std::any_of(marks.begin(), marks.end(), [&](const QString& mark) { return folder.exists(mark); });
}

} // namespace

bool isSharedPlace(const QString& path)
{
    const QFileInfo file(path);
    QDir folder(file.exists() ? QFileInfo(file.canonicalFilePath()).path() : file.absolutePath());
    if (isOnNetwork(folder.path()))
        return true;
    for (;;) {
        if (isKeptInStep(folder))
            return true;
        const QString parent = QFileInfo(folder.path()).path();
        if (parent == folder.path() || parent.isEmpty())
            return false;
        folder.setPath(parent);
    }
}

} // namespace kith
