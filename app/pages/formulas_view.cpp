// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/formulas_view.h"

#include "app/widgets/clear_button.h"
#include "app/widgets/flow_layout.h"
#include "app/forms/form_field.h"
#include "app/widgets/theme.h"
#include "models/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>


namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kFirstFormula = "iron_law";
constexpr const char* kViewKey = "formula"; // in the session: which one is open

QLabel* wrappedLabel(QWidget* parent, const QString& name) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// In a fixed-width face, and broken only where an equation may be: Qt breaks a line at blanks alone.
QString math(const QString& text) { return u"<span style=\"font-family:'DejaVu Sans Mono',monospace\">%1</span>"_s.arg(text.toHtmlEscaped().replace(u'·', u"·\u200b"_s).replace(u'/', u"/\u200b"_s)); }

void enlarge(QLabel* label, double factor, bool bold) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    label->setFont(font);
}
} // namespace

FormulasView::FormulasView(const Page& page, const PageTools& tools, QWidget* parent)
    : PageView(page, parent), m_document(tools.document), m_library(FormulaLibrary::standard(tools.document.services().solvers)), m_model(m_library), m_proxy(FormulasModel::FilterRole) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildList());
    split->addWidget(buildSheet());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({240, 460}); // whatever the names in the tree would like
    layout->addWidget(split);
    connect(&m_sheet, &FormulaSheet::formulaChanged, this, &FormulasView::showFormula);
    connect(&m_sheet, &FormulaSheet::changed, this, &FormulasView::showNumbers);
    applyTheme();
}

QWidget* FormulasView::buildList() {
    auto* list = new QWidget(this);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter = new QLineEdit(list);
    m_filter->setObjectName(u"filter.formulas"_s);
    m_filter->setPlaceholderText(tr("filter by name, symbol, equation, source"));
    m_filter->setAccessibleName(tr("Filter formulas"));
    offerClearing(*m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &FormulasView::filter);
    layout->addWidget(m_filter);
    m_tree = new QTreeView(list);
    m_tree->setObjectName(u"tree.formulas"_s);
    m_tree->setAccessibleName(tr("Formulas"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setMinimumWidth(140);
    m_proxy.setSourceModel(&m_model);
    m_tree->setModel(&m_proxy);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const Formula* formula = m_model.formulaAt(m_proxy.mapToSource(index));
        if (formula && formula != m_sheet.formula() && !m_filtering) choose(*formula);
    });
    layout->addWidget(m_tree, 1);
    return list;
}

QWidget* FormulasView::buildSheet() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(6);
    m_title = wrappedLabel(sheet, u"formula.title"_s);
    m_equation = wrappedLabel(sheet, u"formula.equation"_s);
    m_about = wrappedLabel(sheet, u"formula.about"_s);
    m_origin = wrappedLabel(sheet, u"formula.origin"_s);
    for (QLabel* label : {m_title, m_equation, m_about, m_origin}) layout->addWidget(label);
    m_fields_layout = new QVBoxLayout;
    m_fields_layout->setSpacing(3);
    layout->addLayout(m_fields_layout);
    auto* frame = new QFrame(sheet);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::AlternateBase);
    auto* inFrame = new QVBoxLayout(frame);
    m_result = wrappedLabel(frame, u"formula.result"_s);
    m_substituted = wrappedLabel(frame, u"formula.substituted"_s);
    inFrame->addWidget(m_result);
    inFrame->addWidget(m_substituted);
    layout->addWidget(frame);
    auto* buttons = new FlowLayout(6, 4);
    auto* copy = new QPushButton(tr("&Copy as command"), sheet);
    copy->setObjectName(u"formula.copy"_s);
    copy->setToolTip(tr("What mlsysim-cli needs to give the same result"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_sheet.command());
        Q_EMIT readOut(tr("Command copied."));
    });
    buttons->addWidget(copy);
    m_take = new QPushButton(tr("This scenario's &numbers"), sheet);
    m_take->setObjectName(u"formula.take"_s);
    connect(m_take, &QPushButton::clicked, this, &FormulasView::takeScenario);
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return scroll;
}

void FormulasView::refresh(const PageContext& context, bool) {
    m_format = context.format;
    const std::string open = m_document.view().text(kViewKey).value_or(kFirstFormula);
    const Formula* formula = m_sheet.formula() ? m_sheet.formula() : m_library.find(open);
    if (!formula) formula = m_library.formulas().front();
    if (formula != m_sheet.formula()) return choose(*formula);
    Results results(m_document.zoo(), m_document.scenario());
    m_scenario = scenarioArguments(m_library, results, *formula);
    if (m_follows && !m_scenario.empty()) m_sheet.setGiven(m_scenario); // numbers that nobody changed go with the scenario
    else showNumbers();
}

void FormulasView::choose(const Formula& formula) {
    m_document.setView(kViewKey, std::string(formula.id));
    Results results(m_document.zoo(), m_document.scenario());
    m_scenario = scenarioArguments(m_library, results, formula);
    m_follows = true;
    m_sheet.setFormula(formula, m_scenario.empty() ? startingArguments(m_library, results, formula) : m_scenario);
    const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(formula));
    if (index.isValid() && index != m_tree->currentIndex()) {
        m_tree->setCurrentIndex(index);
        // Later: a tree that is not laid out yet does not know its height.
        QMetaObject::invokeMethod(m_tree, [this] { m_tree->scrollTo(m_tree->currentIndex(), QAbstractItemView::PositionAtCenter); }, Qt::QueuedConnection);
    }
}

void FormulasView::takeScenario() {
    m_follows = true;
    m_sheet.setGiven(m_scenario);
}

void FormulasView::showFormula() {
    const Formula& formula = *m_sheet.formula();
    m_title->setText(translated(formula.title));
    m_equation->setText(math(qstring(formula.symbol) + u" = "_s + qstring(formula.equation)));
    m_equation->setAccessibleName(qstring(formula.symbol) + u" = "_s + qstring(formula.equation));
    QStringList users;
    for (const Solver* solver : m_library.usersOf(formula)) users << translated(solver->title);
    m_about->setText(tr("Source: %1").arg(qstring(formula.source)) + (users.isEmpty() ? QString() : u"\n"_s + tr("Used by: %1").arg(listed(users)))
                     + (formula.procedure ? u"\n"_s + tr("Found step by step; the line above describes the steps.") : QString()));
    for (FormField* field : m_fields) {
        field->hide();
        field->deleteLater(); // its typing may have led here
    }
    m_fields.clear();
    for (int i = 0; i < m_sheet.count(); ++i) {
        const Argument& argument = m_sheet.argument(i);
        auto* field = new FormField(u"formula."_s + qstring(argument.key), u"%1  %2"_s.arg(qstring(argument.symbol), translated(argument.title)), m_title->parentWidget());
        field->line()->setAccessibleName(translated(argument.title));
        field->setHelp(m_sheet.help(i));
        connect(field, &FormField::edited, this, [this, i](const QString& text) {
            m_follows = false;
            m_sheet.setText(i, text);
        });
        m_fields_layout->addWidget(field);
        m_fields.push_back(field);
    }
    alignLabels(m_fields, 24);
}

void FormulasView::showNumbers() {
    for (int i = 0; i < m_sheet.count(); ++i) {
        FormField& field = *m_fields[static_cast<std::size_t>(i)];
        if (!field.line()->isModified() || m_follows) field.setText(m_sheet.text(i)); // what somebody types stays as it is typed
        field.setProblem(m_sheet.problem(i));
    }
    const bool used = !m_scenario.empty();
    m_take->setEnabled(used && !m_follows);
    m_take->setToolTip(used ? tr("The numbers that the formula has in this scenario") : tr("No result of this scenario uses this formula"));
    m_origin->setText(!m_follows ? tr("Your numbers:") : used ? tr("With the numbers of this scenario:") : tr("With example numbers (no result of this scenario uses it):"));
    const Formatted result = m_sheet.result(m_format);
    m_result->setText(m_sheet.evaluated() ? u"%1 = %2"_s.arg(qstring(m_sheet.formula()->symbol), result.text()) : tr("No result: an argument needs correction"));
    m_result->setAccessibleName(m_result->text());
    m_substituted->setText(m_sheet.evaluated() ? math(u"= "_s + m_sheet.substituted()) : QString());
    m_substituted->setVisible(m_sheet.evaluated());
    m_content.verdict = m_sheet.verdict(m_format);
    m_content.table = m_sheet.table(m_format);
    m_content.state = Content::State::good;
    Q_EMIT contentChanged();
}

void FormulasView::filter(const QString& words) {
    m_filtering = true; // a formula that is filtered away stays open on the right
    m_proxy.setWords(words);
    m_filtering = false;
    if (words.trimmed().isEmpty()) m_tree->collapseAll();
    else m_tree->expandAll();
    const QModelIndex index = m_sheet.formula() ? m_proxy.mapFromSource(m_model.indexOf(*m_sheet.formula())) : QModelIndex();
    if (!index.isValid()) return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void FormulasView::applyTheme() {
    enlarge(m_title, 1.3, true);
    enlarge(m_equation, 1.15, false);
    enlarge(m_result, 1.5, true);
    alignLabels(m_fields, 24);
}

} // namespace mlsys
