// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace kith {

/// One interaction or task beside its list: every field that says something, and the way to its customer.
class ActivityDetail : public QFrame
{
    Q_OBJECT

public:
    ActivityDetail(const Services& services, const QString& kind, QWidget* parent = nullptr);

    /// 0: none.
    void showRecord(qint64 id);

Q_SIGNALS:
    void customerRequested(qint64 customer);

private:
    void clear();

    Services m_services;
    QString m_kind;
    qint64 m_customer = 0;
    QStackedLayout* m_pages = nullptr; ///< nothing, or what is known
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QWidget* m_fields = nullptr;
    QFormLayout* m_form = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace kith
