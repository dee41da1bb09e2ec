// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "arguments.h"
#include "booklocation.h"
#include "command.h"
#include "output.h"
#include "shell/window.h"

#include <QApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::optional<Theme> themeNamed(const QString& name)
{
    if (name.isEmpty())
        return {};
    return name == "dark"_L1 ? Theme::Dark : name == "light"_L1 ? Theme::Light : Theme::System;
}

/// Memory that workers gave back goes back to the system. By itself glibc raises these two with the largest block that
/// was ever freed: after a list of a million was read, each worker's thread would keep two megabytes for the next one.
void keepMemorySmall()
{
#ifdef __GLIBC__
    constexpr int blockOfItsOwn = 1024 * 1024; // bytes: from here on
    constexpr int keptFree = 256 * 1024;       // bytes
    mallopt(M_MMAP_THRESHOLD, blockOfItsOwn);
    mallopt(M_TRIM_THRESHOLD, keptFree);
#endif
}

} // namespace

int openWindow(int& argc, char* argv[], const QStringList& words)
{
    keepMemorySmall();
    QApplication application(argc, argv);
    const auto arguments = parseArguments(words, generalOptions());
    if (!arguments) {
        say(u"kith: "_s + arguments.error().error.message);
        return static_cast<int>(arguments.error().status);
    }
    const QString named = arguments->value(u"book");
    WindowOptions options{.theme = themeNamed(arguments->value(u"theme")),
                          .language = arguments->value(u"lang"),
                          .employee = arguments->value(u"as"),
                          .isBookNamed = !named.isEmpty() || qEnvironmentVariableIsSet("KITH_BOOK")};
    options.request.links = arguments->words;
    // Only a convenience: the next start asks for nothing less.
    options.bookOpened = [](const QString& path) {
        (void)rememberBook(path);
    };
    return runWindow(application, bookPath(named), options);
}

} // namespace kith
