// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/callqueue.h"
#include "activity/dialler.h"
#include "base/naturaltime.h"
#include "shell/services.h"
#include "shell/windowpage.h"

class QLabel;
class QProgressBar;
class QStackedLayout;

namespace kith {

class Button;
class PersonDetail;
class EmptyState;

/// Customers called one after the other: who it is on one side, what came of it by one key on the other. Saving opens
/// the next.
class CallListPage : public WindowPage
{
    Q_OBJECT

public:
    explicit CallListPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QString status() const override;
    void refresh() override { load(); } // someone else may be working
    /// Any: the queue that lies beside the book, as it is now.
    void showRecord(qint64) override { load(); }
    [[nodiscard]] const CallQueue& queue() const { return m_queue; }
    /// How a number is dialled, for tests.
    void setDialler(std::unique_ptr<Dialler> dialler);

protected:
    void showCurrent() override;

private:
    [[nodiscard]] QWidget* makePanel();
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& key, const std::function<void()>& act);
    void addOutcome(const QString& outcome, const QKeySequence& key, const std::function<void()>& act);
    void load();
    void showPreparing();
    void showEnd();
    void log(const QString& outcome, const NaturalTime& callBack = {});
    void askCallBack();
    void talk();
    void step(bool isForward);
    void takeStep(bool isForward);
    void dial();
    void edit();
    [[nodiscard]] QString phoneOfCurrent() const;

    Services m_services;
    CallQueue m_queue;
    std::unique_ptr<Dialler> m_dialler;
    QStackedLayout* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    PersonDetail* m_detail = nullptr;
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_phone = nullptr;
    QLabel* m_attempts = nullptr;
    QList<QAction*> m_actions;
    QAction* m_choose = nullptr; ///< whom to call, in their list
    QAction* m_previous = nullptr;
    QList<QAction*> m_callActions; ///< only while there is someone to call
};

} // namespace kith
