// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages a report has, and what becomes of it: a PDF, a folder of HTML, or paper.
#pragma once

#include "models/page.h"

#include <QDialog>

#include <string>
#include <vector>

class QListWidget;

namespace mlsys {

enum class ReportKind { pdf, html, print };

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const std::vector<const Page*>& pages, const std::string& current, QWidget* parent);
    std::vector<std::string> pages() const;
    ReportKind kind() const { return m_kind; }

private:
    QListWidget* m_list;
    ReportKind m_kind = ReportKind::pdf;
};

} // namespace mlsys
