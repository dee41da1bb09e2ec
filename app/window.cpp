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

Theme themeNamed(const QString& name)
{
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
    const QString path = bookPath(arguments->value(u"book"));
    const int status = runWindow(application, path,
                                 {.theme = themeNamed(arguments->value(u"theme")),
                                  .language = arguments->value(u"lang"),
                                  .employee = arguments->value(u"as"),
                                  .call = arguments->word(0)});
    if (status == 0)
        (void)rememberBook(path); // only a convenience: the next start asks for nothing less
    return status;
}

} // namespace kith
