// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "arguments.h"
#include "booklocation.h"
#include "command.h"
#include "output.h"
#include "shell/window.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::optional<Theme> themeNamed(const QString& name)
{
    if (name.isEmpty())
        return {};
    return name == "dark"_L1 ? Theme::Dark : name == "light"_L1 ? Theme::Light : Theme::System;
}

} // namespace

int openWindow(int& argc, char* argv[], const QStringList& words)
{
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
