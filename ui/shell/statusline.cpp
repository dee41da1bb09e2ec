// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int barWidth = 140;

} // namespace

StatusLine::StatusLine(JobRunner& jobs, QWidget* parent)
    : QFrame(parent)
    , m_jobs(jobs)
    , m_status(makeLabel(Type::Secondary, {}, this))
    , m_note(makeLabel(Type::Secondary, {}, this))
    , m_backup(makeLabel(Type::Secondary, {}, this))
{
    setAccessibleName(tr("Status"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Tiny, metrics::Large, metrics::Tiny);
    layout->setSpacing(metrics::Large);
    m_status->setObjectName(u"status"_s);
    setMinimumHeight(metrics::ControlHeight + metrics::Tiny);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addWidget(makeJob());
    layout->addWidget(m_note);
    layout->addWidget(m_backup);
    m_backup->setObjectName(u"backup"_s);
    m_note->setObjectName(u"note"_s);
    connect(&jobs, &JobRunner::finished, this, &StatusLine::showJobs);
    connect(&jobs, &JobRunner::started, this, [this](Job* job) {
        connect(job, &Job::progressed, this, &StatusLine::showJobs);
        showJobs();
    });
}

QWidget* StatusLine::makeJob()
{
    m_job = new QWidget(this);
    m_job->setObjectName(u"job"_s);
    auto* layout = new QHBoxLayout(m_job);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    m_jobText = makeLabel(Type::Secondary, {}, m_job);
    m_jobBar = new QProgressBar(m_job);
    m_jobBar->setFixedWidth(barWidth);
    m_jobBar->setTextVisible(false);
    m_jobBar->setAccessibleName(tr("Progress"));
    auto* stop = new Button(Icon::Close, tr("Cancel"), {}, Prominence::Quiet, m_job);
    stop->setObjectName(u"stopJob"_s);
    connect(stop, &QPushButton::clicked, this, &StatusLine::cancelShown);
    layout->addWidget(m_jobText);
    layout->addWidget(m_jobBar);
    layout->addWidget(stop);
    m_job->hide();
    return m_job;
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).hairline);
}

void StatusLine::setStatus(const QString& text)
{
    m_status->setText(text);
}

void StatusLine::setNote(const QString& text)
{
    m_note->setText(spoken(text));
}

void StatusLine::setBackup(const QString& text, const QString& toolTip, Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::PlaceholderText, toneColour(coloursOf(colours), tone));
    m_backup->setPalette(colours);
    m_backup->setText(tone == Tone::Good ? u"✓ "_s + text : text);
    m_backup->setAccessibleName(text);
    m_backup->setToolTip(plainToolTip(toolTip));
}

void StatusLine::cancelShown()
{
    if (!m_jobs.running().isEmpty())
        m_jobs.running().constLast()->cancel();
}

void StatusLine::showJobs()
{
    const QList<Job*>& jobs = m_jobs.running();
    m_job->setVisible(!jobs.isEmpty());
    if (jobs.isEmpty())
        return;
    const Job& job = *jobs.constLast();
    m_jobText->setText(job.isCancelled() ? tr("%1 · stopping …").arg(spoken(job.title()))
                                         : u"%1 · %2"_s.arg(spoken(job.title()), job.pace()));
    constexpr qint64 steps = 1000;
    const qint64 total = job.total();
    m_jobBar->setRange(0, total > 0 ? int(steps) : 0);
    m_jobBar->setValue(total > 0 ? int(job.done() * steps / total) : 0);
}

} // namespace kith
