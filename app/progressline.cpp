// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressline.h"

#include "cli.h"

#include <QLocale>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 redrawAfter = 100; // milliseconds

volatile std::sig_atomic_t stopWanted = 0;

/// A system that shuts down, a terminal that is closed and a key ask for the same.
void listen(void (*handler)(int))
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        // What nohup had ignored stays ignored.
        if (std::signal(signal, handler) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

void wantStop(int)
{
    stopWanted = 1;
    // Whoever presses again means it: then the signal does what it does by default.
    listen(SIG_DFL);
}

} // namespace

ProgressLine::ProgressLine(QString what, Unit unit)
    : m_what(std::move(what))
    , m_unit(unit)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    m_clock.start();
    listen(wantStop);
}

ProgressLine::~ProgressLine()
{
    listen(SIG_DFL);
    if (m_drawnAt >= 0)
        std::fputs("\r\033[K", stderr);
}

Progress ProgressLine::progress()
{
    return [this](qint64 done, qint64 total) {
        return show(done, total);
    };
}

bool ProgressLine::show(qint64 done, qint64 total)
{
    const qint64 now = m_clock.elapsed();
    if (!m_isTerminal || (m_drawnAt >= 0 && now - m_drawnAt < redrawAfter))
        return stopWanted == 0;
    m_drawnAt = now;
    QString text = m_what + u": "_s + amount(done);
    if (total > 0)
        text += Cli::tr(" of %1").arg(amount(total));
    if (now > 0 && done > 0) {
        text += Cli::tr(", %1 a second").arg(amount(static_cast<qint64>(double(done) * 1000 / double(now))));
        if (total > done)
            text +=
                Cli::tr(", %1 left")
                    .arg(durationText(static_cast<qint64>(double(total - done) * double(now) / double(done) / 1000)));
    }
    draw(text);
    return stopWanted == 0;
}

bool ProgressLine::showStep(const QString& step)
{
    if (m_isTerminal) {
        m_drawnAt = m_clock.elapsed();
        draw(m_what + u": "_s + step);
    }
    return stopWanted == 0;
}

QString ProgressLine::amount(qint64 count) const
{
    const QLocale locale;
    return m_unit == Unit::Bytes ? locale.formattedDataSize(count, 1, QLocale::DataSizeSIFormat)
                                 : locale.toString(count);
}

void ProgressLine::draw(const QString& text)
{
    const QByteArray bytes = "\r\033[K" + text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return Cli::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Cli::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Cli::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace kith
