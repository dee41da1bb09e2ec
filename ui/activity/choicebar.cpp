// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/choicebar.h"

#include "models/celltext.h"
#include "style/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace kith {

ChoiceBar::ChoiceBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    layout->addStretch();
}

void ChoiceBar::add(const QString& name, const QString& label, const QKeySequence& key, const Choices& choices)
{
    if (auto* known = findChild<QComboBox*>(name)) {
        fill(*known, choices);
        return;
    }
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(u"%1 (%2)"_s.arg(label, key.toString(QKeySequence::NativeText)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fill(*box, choices);
    connect(box, &QComboBox::currentIndexChanged, this, &ChoiceBar::changed);
    auto* lead = new QAction(label, this);
    lead->setShortcut(key);
    lead->setShortcutContext(Qt::WindowShortcut);
    connect(lead, &QAction::triggered, box, [box] { box->setFocus(Qt::ShortcutFocusReason); });
    addAction(lead);
    static_cast<QHBoxLayout*>(layout())->insertWidget(int(m_boxes.size()), box);
    m_boxes.push_back(box);
}

void ChoiceBar::fill(QComboBox& box, const Choices& choices)
{
    const QVariant chosen = box.currentData();
    {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const auto& [text, filter] : choices)
            box.addItem(isolated(text), filter);
        box.setCurrentIndex(qMax(0, box.findData(chosen)));
    }
    if (chosen.isValid())
        Q_EMIT changed();
}

FilterNode ChoiceBar::filter() const
{
    FilterNode all;
    for (const QComboBox* box : m_boxes) {
        const auto part = parseFilter(box->currentData().toString());
        if (part && !box->currentData().toString().isEmpty())
            all.parts.push_back(*part);
    }
    return all.parts.size() == 1 ? FilterNode(all.parts.front()) : all;
}

QVariantMap ChoiceBar::state() const
{
    QVariantMap state;
    for (const QComboBox* box : m_boxes)
        state.insert(box->objectName(), box->currentData());
    return state;
}

void ChoiceBar::restore(const QVariantMap& state)
{
    for (QComboBox* box : m_boxes) {
        if (const int index = box->findData(state.value(box->objectName())); index >= 0)
            box->setCurrentIndex(index);
    }
}

} // namespace kith
