// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colours.h"
#include "style/kithstyle.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// The system's family first, then one for each script, so that no letter falls into a family chosen by chance.
QFont fontForEveryScript()
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    for (const QString& family :
         {u"Noto Sans"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Devanagari"_s, u"Noto Sans Telugu"_s}) {
        if (!families.contains(family))
            families.append(family);
    }
    font.setFamilies(families);
    return font;
}

} // namespace

void applyTheme(Theme theme)
{
    // Before our own palette replaces it, the platform's says whether the desktop is dark.
    constexpr char key[] = "kithDesktopIsDark";
    if (!qApp->property(key).isValid())
        qApp->setProperty(key, coloursOf(QApplication::palette()).isDark);
    const Colours& system = qApp->property(key).toBool() ? darkColours() : lightColours();
    const Colours& colours = theme == Theme::Dark ? darkColours() : theme == Theme::Light ? lightColours() : system;
    QApplication::setStyle(new KithStyle);
    QApplication::setPalette(paletteOf(colours));
    QToolTip::setPalette(paletteOf(colours));
    QApplication::setFont(fontForEveryScript());
}

} // namespace kith
