// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shell/startrequest.h"

#include <QObject>

#include <memory>
#include <vector>

class QSocketNotifier;

namespace kith {

/// Hands a request to the window that has this book open, on this host and of this user. False where none answers
/// within a few seconds.
[[nodiscard]] bool handOver(const QString& bookPath, const StartRequest& request);

/// Where the window of a book can be reached by later starts: a socket of the owner's in the runtime folder, one for
/// each book. Nothing listens to a network. The book's lock says whose it is, so that a socket left by a program that
/// was killed is simply replaced.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);
    ~Instance() override;

    /// Only with the lock of the book held.
    [[nodiscard]] Result<> listen(const QString& bookPath);

Q_SIGNALS:
    void asked(const kith::StartRequest& request);

private:
    struct Caller;

    void answer();
    void read(int handle);

    QByteArray m_path;
    int m_handle = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::unique_ptr<Caller>> m_callers;
};

} // namespace kith
