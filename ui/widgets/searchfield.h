// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace kith {

/// A line to search in as one types: a glass before it, its key behind it while it is empty. Down goes to what was
/// found, Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString& prompt, const QKeySequence& key, QWidget* parent = nullptr);

Q_SIGNALS:
    void searched(const QString& text); ///< the text, a moment after the last key
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont keyFont() const;

    QString m_key;
    QTimer m_pause;
};

} // namespace kith
