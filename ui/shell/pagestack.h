// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/pageinfo.h"

#include <QStackedWidget>

namespace kith {

class ViewSettings;

/// The pages of the window, each made when it is first needed and given back how it was arranged.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Services& services, ViewSettings& settings, std::vector<PageInfo> pages, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PageInfo>& infos() const { return m_infos; }
    [[nodiscard]] int indexOfName(const QString& name) const; ///< -1 where there is no such page
    [[nodiscard]] int indexOfKind(const QString& kind) const; ///< -1 where no page shows such records

    /// Makes it where it is not there yet.
    [[nodiscard]] WindowPage& page(int index);
    void show(int index);
    [[nodiscard]] int shown() const { return m_shown; } ///< -1 before the first show()
    [[nodiscard]] WindowPage* shownPage() const;

    void refresh();   ///< all that are made
    void keepState(); ///< into the settings

Q_SIGNALS:
    void made(kith::WindowPage* page);
    void showing(int index);

private:
    void forgetWordsOfErased();

    const Services m_services;
    ViewSettings& m_settings;
    std::vector<PageInfo> m_infos;
    std::vector<WindowPage*> m_pages; ///< null: not made yet
    int m_shown = -1;
};

} // namespace kith
