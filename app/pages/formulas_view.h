// SPDX-License-Identifier: GPL-3.0-or-later
// The formula library: find one on the left; on the right its equation and source, a field for each argument and the
// result, which follows every keystroke.
#pragma once

#include "app/pages/page_view.h"
#include "models/formula_sheet.h"
#include "models/formulas_model.h"
#include "models/word_filter.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace mlsys {

class FormField;

class FormulasView : public PageView {
    Q_OBJECT
public:
    FormulasView(const Page& page, const PageTools& tools, QWidget* parent);

    void refresh(const PageContext& context, bool holdsAxes) override;
    void applyTheme() override;
    QTreeView* tree() const { return m_tree; }
    FormulaSheet& sheet() { return m_sheet; }
    void choose(const Formula& formula);

private:
    QWidget* buildList();
    QWidget* buildSheet();
    void showFormula();          // its texts and fields
    void showNumbers();          // what is in the fields, and the result
    void takeScenario();
    void filter(const QString& words);

    ScenarioDocument& m_document;
    FormulaLibrary m_library;
    FormulaSheet m_sheet;
    FormulasModel m_model;
    WordFilter m_proxy;
    ValueFormat m_format;
    Values m_scenario;           // the arguments that the formula has in this scenario; none if no result uses it
    bool m_filtering = false;
    bool m_follows = true;       // the fields hold the scenario's numbers, not somebody's own
    QLineEdit* m_filter = nullptr;
    QTreeView* m_tree = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_equation = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_origin = nullptr;  // whose numbers these are
    QVBoxLayout* m_fields_layout = nullptr;
    std::vector<FormField*> m_fields;
    QLabel* m_result = nullptr;
    QLabel* m_substituted = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace mlsys
