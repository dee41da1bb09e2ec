// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fieldactions.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace kith {

/// What can be chosen in a field, in order: each is written where it stands, moved, added and taken away.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(const QStringList& choices, QWidget* parent = nullptr);

    /// What is being written counts.
    void finishWriting();
    /// Without the empty ones.
    [[nodiscard]] QStringList choices() const;
    /// What was there under another word.
    [[nodiscard]] std::vector<RenamedChoice> renamed() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();
    void move(int step);
    void removeCurrent();
    QListWidgetItem* append(const QString& text, const QString& before);

    QListWidget* m_list;
};

} // namespace kith
