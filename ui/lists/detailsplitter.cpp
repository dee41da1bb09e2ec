// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/detailsplitter.h"

#include "style/metrics.h"

#include <QTimer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int wide = 1000;       // pixels: below, the list needs what it can get
constexpr int narrowest = 264;   // pixels of a detail: the buttons of its head, with words 40 % longer
constexpr int usualHeight = 320; // pixels of a detail below the list

const std::array placeNames{u"beside"_s, u"below"_s, u"off"_s};

} // namespace

DetailSplitter::DetailSplitter(QWidget* list, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(list);
    if (isRightToLeft())
        setContentsMargins(0, 0, 1, 0); // mirrored it would cut a pixel off
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_detail && m_place != Place::Off)
            m_chosen[int(m_place)] = sizes().value(1);
    });
}

void DetailSplitter::setDetail(QWidget* detail)
{
    m_detail = detail;
    m_detail->setMinimumSize(narrowest, metrics::DetailWidth / 2);
    addWidget(m_detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    share();
}

void DetailSplitter::setPlace(Place place)
{
    if (!m_detail)
        return;
    m_place = place;
    setOrientation(place == Place::Below ? Qt::Vertical : Qt::Horizontal);
    m_detail->setVisible(place != Place::Off);
    QTimer::singleShot(0, this, &DetailSplitter::share); // once it has its size that way
    Q_EMIT placeChanged();
}

void DetailSplitter::cycle()
{
    setPlace(Place((int(m_place) + 1) % int(placeNames.size())));
}

void DetailSplitter::share()
{
    if (!m_detail || m_place == Place::Off)
        return;
    const int chosen = m_chosen[int(m_place)];
    const int whole = orientation() == Qt::Horizontal ? width() : height();
    const int usual = m_place == Place::Below ? std::min(usualHeight, whole / 2)
                      : m_isNarrow            ? m_detail->minimumWidth()
                                              : metrics::DetailWidth;
    const int detail = chosen > 0 ? chosen : usual;
    setSizes({std::max(whole - detail, detail), detail});
}

void DetailSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (std::exchange(m_isNarrow, width() < wide) != m_isNarrow)
        share();
}

QVariantMap DetailSplitter::state() const
{
    return {{u"place"_s, placeNames[size_t(m_place)]}, {u"beside"_s, m_chosen[0]}, {u"below"_s, m_chosen[1]}};
}

void DetailSplitter::restore(const QVariantMap& state)
{
    m_chosen[0] = state.value(u"beside"_s).toInt();
    m_chosen[1] = state.value(u"below"_s).toInt();
    const QString name = state.value(u"place"_s).toString();
    const auto found = std::ranges::find(placeNames, name);
    if (found != placeNames.end())
        setPlace(Place(found - placeNames.begin()));
}

} // namespace kith
