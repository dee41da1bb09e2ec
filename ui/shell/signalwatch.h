// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kith {

/// Turns the system's requests to end (SIGTERM, SIGINT, SIGHUP) into a signal of ours, so that the window closes as if
/// a person had closed it. One at a time.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject* parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void endRequested();

private:
    int m_handles[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kith
