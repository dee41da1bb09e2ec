// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QVariantMap>

namespace kith {

/// A list and, beside it, below it or not at all, what is known of its current record.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    enum class Place { Beside, Below, Off };

    explicit DetailSplitter(QWidget* list, QWidget* parent = nullptr);

    void setDetail(QWidget* detail);
    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    /// The next place: beside, below, off, beside …
    void cycle();

    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap& state);

Q_SIGNALS:
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    QWidget* m_detail = nullptr;
    Place m_place = Place::Beside;
    int m_chosen[2] = {0, 0}; ///< what the detail was given by hand, beside and below, in logical pixels
    bool m_isNarrow = false;
};

} // namespace kith
