// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/problemlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_line(new FilterLine(this))
    , m_problem(new ProblemLabel(m_line, this))
{
    constexpr int pause = 150;     // milliseconds after the last key of a filter
    constexpr int wordsPause = 40; // a fast typist's keys count as one question
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tiny);
    m_row->setSpacing(metrics::Small);
    m_row->addWidget(m_line, 1);
    layout->addLayout(m_row);
    layout->addWidget(m_problem);
    m_problem->setObjectName(u"filterProblem"_s);
    m_pause.setSingleShot(true);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_pause.start(m_entity && filterStart(text, *m_entity) == text.size() ? wordsPause : pause);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        apply();
        if (problem().isEmpty())
            Q_EMIT left();
    });
    connect(m_line, &FilterLine::leftDownwards, this, &FilterBar::left);
    connect(&m_pause, &QTimer::timeout, this, [this] { apply(); });
}

void FilterBar::setFields(std::shared_ptr<const EntityInfo> entity, FilterValueSource values, FilterReading read)
{
    m_entity = entity;
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
    apply(Unread::ShowsAll);
}

void FilterBar::readAgain()
{
    apply(Unread::ShowsAll);
}

void FilterBar::askNow()
{
    if (m_pause.isActive())
        apply();
}

QString FilterBar::problem() const
{
    return m_problem->problem();
}

void FilterBar::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
}

void FilterBar::apply(Unread unread)
{
    m_pause.stop();
    if (!m_entity)
        return;
    const FilterResult<ListQuery> query = readListQuery(m_line->text(), *m_entity, m_read);
    if (!query) {
        show(query.error());
        if (unread == Unread::ShowsAll)
            Q_EMIT asked({});
        return;
    }
    m_line->showProblem({});
    m_problem->say({});
    Q_EMIT asked(*query);
}

void FilterBar::show(const FilterProblem& problem)
{
    m_line->showProblem(problem);
    m_problem->say(problem.message);
}

} // namespace kith
