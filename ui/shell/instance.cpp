// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/instance.h"

#include "storage/companion.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int patience = 3000; // milliseconds
constexpr qsizetype longestLine = 64 * 1024;
const char understood[] = "ok\n";

QByteArray socketPath(const QString& bookPath)
{
    const QByteArray book = companionOf(bookPath, {}).toUtf8();
    const QString name =
        u"kith-"_s + QString::fromLatin1(QCryptographicHash::hash(book, QCryptographicHash::Sha256).toHex().first(16)) +
        u".socket"_s;
    return QFile::encodeName(QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name));
}

/// False where the path is longer than the system takes.
bool fill(sockaddr_un& address, const QByteArray& path)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return true;
}

Error notReachable(const char* what)
{
    return {Error::Code::Io, Instance::tr("Later starts of Kith cannot reach this window."),
            QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno))};
}

bool waitUntilReadable(int handle)
{
    pollfd wanted{.fd = handle, .events = POLLIN, .revents = 0};
    return ::poll(&wanted, 1, patience) > 0;
}

} // namespace

/// A descriptor that is closed with its owner.
struct SocketHandle
{
    int number;

    explicit SocketHandle(int given)
        : number(given)
    {
    }
    ~SocketHandle()
    {
        if (number >= 0)
            ::close(number);
    }
    Q_DISABLE_COPY_MOVE(SocketHandle)
};

bool handOver(const QString& bookPath, const StartRequest& request)
{
    sockaddr_un address;
    const SocketHandle handle(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (handle.number < 0 || !fill(address, socketPath(bookPath)) ||
        ::connect(handle.number, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    const QByteArray line = toLine(request);
    if (::send(handle.number, line.constData(), size_t(line.size()), MSG_NOSIGNAL) != line.size())
        return false;
    char answer[sizeof understood] = {};
    return waitUntilReadable(handle.number) && ::read(handle.number, answer, sizeof answer - 1) > 0 &&
           qstrcmp(answer, understood) == 0;
}

/// Another start of the program that talks to us.
struct Instance::Caller
{
    SocketHandle handle;
    QByteArray heard{};
    QSocketNotifier notifier;

    explicit Caller(int number)
        : handle(number)
        , notifier(number, QSocketNotifier::Read)
    {
    }
};

Instance::Instance(QObject* parent)
    : QObject(parent)
{
}

Instance::~Instance()
{
    m_notifier.reset();
    if (m_handle < 0)
        return;
    ::unlink(m_path.constData());
    ::close(m_handle);
}

Result<> Instance::listen(const QString& bookPath)
{
    constexpr int waiting = 8;
    sockaddr_un address;
    m_path = socketPath(bookPath);
    if (!fill(address, m_path))
        return tl::unexpected(notReachable("path"));
    m_handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (m_handle < 0)
        return tl::unexpected(notReachable("socket"));
    ::unlink(m_path.constData()); // left by a program that was killed: the book's lock is ours
    // Nobody else's from the first moment on.
    const mode_t before = ::umask(S_IRWXG | S_IRWXO | S_IXUSR);
    const bool isBound = ::bind(m_handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::umask(before);
    if (!isBound || ::listen(m_handle, waiting) != 0)
        return tl::unexpected(notReachable("bind"));
    m_notifier = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Instance::answer);
    return {};
}

void Instance::answer()
{
    constexpr size_t most = 16; // callers at once: more is no start of ours
    const int handle = ::accept4(m_handle, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (handle < 0)
        return;
    if (m_callers.size() >= most)
        m_callers.erase(m_callers.begin());
    m_callers.push_back(std::make_unique<Caller>(handle));
    connect(&m_callers.back()->notifier, &QSocketNotifier::activated, this, [this, handle] { read(handle); });
}

void Instance::read(int handle)
{
    const auto caller =
        std::find_if(m_callers.begin(), m_callers.end(), [&](const auto& one) { return one->handle.number == handle; });
    if (caller == m_callers.end())
        return;
    char bytes[4096];
    const ssize_t size = ::read(handle, bytes, sizeof bytes);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    QByteArray& heard = (*caller)->heard;
    if (size > 0)
        heard.append(bytes, size);
    const bool isWhole = heard.contains('\n');
    if (size > 0 && !isWhole && heard.size() <= longestLine)
        return;
    const auto request = isWhole ? fromLine(heard.first(heard.indexOf('\n'))) : std::nullopt;
    if (request)
        (void)::send(handle, understood, sizeof understood - 1, MSG_NOSIGNAL);
    // The notifier is what called us: it goes when we are back.
    (*caller)->notifier.setEnabled(false);
    const std::shared_ptr<Caller> done = std::move(*caller);
    m_callers.erase(caller);
    QMetaObject::invokeMethod(
        this, [done] {}, Qt::QueuedConnection);
    if (request)
        Q_EMIT asked(*request);
}

} // namespace kith
