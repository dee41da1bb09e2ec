// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_line(new FilterLine(this))
    , m_problem(makeLabel(Type::Secondary, {}, this))
{
    constexpr int pause = 150; // milliseconds after the last key
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tiny);
    layout->addWidget(m_line);
    layout->addWidget(m_problem);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
}

void FilterBar::setFields(std::shared_ptr<const EntityInfo> entity, FilterValueSource values, Read read)
{
    m_line->setFields(std::move(entity), std::move(values));
    m_read = std::move(read);
}

QString FilterBar::text() const
{
    return m_line->text();
}

void FilterBar::setText(const QString& text)
{
    m_line->setText(text);
    apply();
}

QString FilterBar::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void FilterBar::apply()
{
    m_pause.stop();
    const FilterResult<FilterNode> filter = m_read ? m_read(m_line->text()) : parseFilter(m_line->text());
    if (!filter) {
        show(filter.error());
        return;
    }
    m_line->showProblem({});
    m_problem->hide();
    Q_EMIT filtered(*filter);
}

void FilterBar::show(const FilterProblem& problem)
{
    m_line->showProblem(problem);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::PlaceholderText, coloursOf(palette).bad);
    m_problem->setPalette(palette);
    m_problem->setText(spoken(problem.message));
    m_problem->show();
}

} // namespace kith
