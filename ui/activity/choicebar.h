// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filter.h"

#include <QWidget>

class QComboBox;

namespace kith {

/// Boxes beside each other that each narrow a list: by employee, by kind, by period. What they choose holds together.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    /// A line of a box and the filter it stands for; empty: everything.
    using Choices = std::vector<std::pair<QString, QString>>;

    explicit ChoiceBar(QWidget* parent = nullptr);

    /// A box of a name that is there already gets these choices instead; what was chosen stays, if it can.
    void add(const QString& name, const QString& label, const QKeySequence& key, const Choices& choices);
    [[nodiscard]] FilterNode filter() const;
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap& state);

Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox& box, const Choices& choices);

    std::vector<QComboBox*> m_boxes;
};

} // namespace kith
