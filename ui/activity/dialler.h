// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace kith {

/// Dials a number: by a command the user gave ("linphone --call %1"), else as the desktop opens a "tel:" link. Where
/// that would open Kith again it says so instead.
class Dialler : public QObject
{
    Q_OBJECT

public:
    /// How the world is reached; the desktop's ways unless a test says otherwise.
    struct World
    {
        std::function<bool(const QString& program, const QStringList& arguments)> start{};
        std::function<bool(const QUrl&)> openLink{};
        /// Answers, perhaps later, with the desktop file that opens "tel:" links; empty where none is known.
        std::function<void(std::function<void(const QString&)>)> askHandler{};
    };

    explicit Dialler(QObject* parent = nullptr);
    Dialler(World world, QObject* parent);

    [[nodiscard]] static QString command();
    static void setCommand(const QString& command);

    /// As E.164 or digits.
    void dial(const QString& number);

Q_SIGNALS:
    void failed(const kith::Error& error);

private:
    void sayItIsUs();
    void openLink(const QString& number, const QString& handler);

    World m_world;
};

} // namespace kith
