// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/kithstyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>

namespace kith::test {

/// Gives the application its style, palette and font back at the end, whatever was put on meanwhile: the next test
/// finds what it would find alone.
class UsualLook
{
public:
    UsualLook() = default;
    ~UsualLook()
    {
        QApplication::setStyle(m_style);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(UsualLook)

private:
    QString m_style = QApplication::style()->name();
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

/// The application in our own style while this stands.
class Dressed
{
public:
    explicit Dressed(Theme theme) { applyTheme(theme); }

private:
    UsualLook m_usual{};
};

} // namespace kith::test
