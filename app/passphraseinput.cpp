// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphraseinput.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// The terminal the program was started on, which shows nothing of what is typed while this lives. Also where the
/// standard input and output go elsewhere.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        m_isReady = m_handle >= 0 && ::tcgetattr(m_handle, &m_former) == 0;
        if (!m_isReady)
            return;
        termios quiet = m_former;
        // Keys come one by one: Ctrl+C ends the question here, so that the terminal is never left silent.
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        m_isReady = ::tcsetattr(m_handle, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isReady)
            ::tcsetattr(m_handle, TCSAFLUSH, &m_former);
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isReady() const { return m_isReady; }

    Outcome<QString> ask(const QString& question) const
    {
        write(question.toLocal8Bit());
        QByteArray typed;
        while (true) {
            char key = 0;
            const ssize_t count = ::read(m_handle, &key, 1);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0 || key == interrupt || (key == endOfInput && typed.isEmpty())) {
                write("\n");
                return tl::unexpected(Problem({Error::Code::Cancelled, Cli::tr("Stopped. Nothing was changed."), {}}));
            }
            if (key == '\n' || key == '\r')
                break;
            take(key, typed);
        }
        write("\n");
        const QString text = QString::fromLocal8Bit(typed);
        typed.fill('\0');
        return text;
    }

private:
    static constexpr char interrupt = 0x03;
    static constexpr char endOfInput = 0x04;

    static void take(char key, QByteArray& typed)
    {
        constexpr char clear = 0x15;
        constexpr char erase = 0x08;
        constexpr char otherErase = 0x7f;
        if (key == clear) {
            typed.clear();
        } else if (key == erase || key == otherErase) {
            // A letter of several bytes goes whole.
            while (!typed.isEmpty() && (typed.back() & 0xC0) == 0x80)
                typed.chop(1);
            typed.chop(1);
        } else {
            typed.append(key);
        }
    }

    void write(QByteArrayView text) const { (void)!::write(m_handle, text.data(), static_cast<size_t>(text.size())); }

    int m_handle;
    termios m_former{};
    bool m_isReady = false;
};

Outcome<QString> fromFile(const QString& path)
{
    constexpr qint64 most = 4096; // bytes
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Problem({Error::Code::Io,
                     Cli::tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}}));
    QByteArray line = file.readLine(most);
    // As editors of Windows save it: the marks around the words are nothing that was typed.
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    if (line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return QString::fromUtf8(line);
}

Outcome<QString> fromTerminal(PassphraseIs which)
{
    const QuietTerminal terminal;
    if (!terminal.isReady())
        return wrongUsage(Cli::tr("A passphrase is needed and there is no terminal to ask on. Set $KITH_PASSPHRASE, or "
                                  "name a file with --passphrase-file."));
    KITH_TRY_ASSIGN(const QString first, terminal.ask(Cli::tr("Passphrase: ")));
    if (which == PassphraseIs::Known)
        return first;
    KITH_TRY_ASSIGN(const QString again, terminal.ask(Cli::tr("The same again: ")));
    if (first != again)
        return wrongUsage(Cli::tr("These were two different passphrases. Nothing was done; try again."));
    return first;
}

Outcome<QString> textOf(const Arguments& arguments, PassphraseIs which)
{
    if (arguments.has(u"passphrase-file"))
        return fromFile(arguments.value(u"passphrase-file"));
    if (qEnvironmentVariableIsSet("KITH_PASSPHRASE"))
        return qEnvironmentVariable("KITH_PASSPHRASE");
    return fromTerminal(which);
}

} // namespace

Outcome<Passphrase> readPassphrase(const Arguments& arguments, PassphraseIs which)
{
    KITH_TRY_ASSIGN(QString text, textOf(arguments, which));
    Passphrase passphrase(text);
    text.fill(u'\0');
    if (passphrase.isEmpty())
        return wrongUsage(Cli::tr("The passphrase is empty. Nothing was done."));
    if (which == PassphraseIs::New && !passphrase.isLongEnough())
        return wrongUsage(Cli::tr("The passphrase is too short. Use at least %n letter(s); a few words are best.",
                                  nullptr, Passphrase::leastLength));
    return passphrase;
}

OptionInfo passphraseOption()
{
    return {u"passphrase-file"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("Cli", "the passphrase is the first line of that file; else $KITH_PASSPHRASE; else it is "
                                     "asked for")};
}

} // namespace kith
