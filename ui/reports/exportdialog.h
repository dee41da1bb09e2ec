// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace kith {

/// Asks what of a list goes into a file, and into which kind of file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: the columns and records the list has now.
    ExportDialog(ReportDesk& desk, const QString& kind, ReportParameters shown, QWidget* parent = nullptr);

    void accept() override;

private:
    ReportDesk& m_desk;
    QString m_kind;
    ReportParameters m_shown;
    QRadioButton* m_listed;
    QRadioButton* m_all;
    QComboBox* m_format;
};

} // namespace kith
