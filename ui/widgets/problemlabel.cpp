// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problemlabel.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "widgets/label.h"

namespace kith {

ProblemLabel::ProblemLabel(QWidget* control, QWidget* parent)
    : QLabel(parent)
    , m_control(control)
{
    dress(*this, Type::Secondary);
    setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::PlaceholderText, coloursOf(colours).bad);
    setPalette(colours);
    hide();
}

void ProblemLabel::say(const QString& problem)
{
    setText(spoken(problem));
    setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem);
}

} // namespace kith
