// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problemlabel.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "widgets/label.h"

#include <utility>

namespace kith {

ProblemLabel::ProblemLabel(QWidget* control, QWidget* parent)
    : QLabel(parent)
    , m_control(control)
{
    dress(*this, Type::Secondary);
    setWordWrap(true);
    hide();
}

void ProblemLabel::say(const QString& problem)
{
    QPalette colours = palette(); // of the theme as it is now
    colours.setColor(QPalette::PlaceholderText, coloursOf(colours).bad);
    setPalette(colours);
    setText(spoken(problem));
    setVisible(!problem.isEmpty());
    const QString former = std::exchange(m_problem, problem);
    if (!m_control)
        return;
    if (former.isEmpty())
        m_usual = m_control->accessibleDescription();
    m_control->setAccessibleDescription(problem.isEmpty() ? m_usual : problem);
}

} // namespace kith
