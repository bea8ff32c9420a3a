// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scenarios_view.h"

#include "app/widgets/dialogs.h"
#include "app/pages/page_widget.h"
#include "models/compare.h"
#include "models/words.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// Numbers of a scenario that is not the live one have no working on show, and its repairs would change another.
Content forLookingAt(Content content) {
    content.defaultKey.clear();
    content.repairs.clear();
    for (Card& card : content.cards) card.key.clear();
    for (std::vector<Cell>& row : content.table.rows) for (Cell& cell : row) cell.key.clear();
    return content;
}
} // namespace

ScenariosView::ScenariosView(const Page& page, const PageTools& tools, QWidget* parent) : PageView(page, parent), m_tools(tools) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildTop());
    m_scorecard = new PageWidget(page, tools.theme, split);
    m_scorecard->setObjectName(u"scorecard"_s);
    connect(m_scorecard, &PageView::keySelected, this, &PageView::keySelected);
    connect(m_scorecard, &PageView::pageWanted, this, &PageView::pageWanted);
    connect(m_scorecard, &PageView::repairChosen, this, &PageView::repairChosen);
    split->addWidget(m_scorecard);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({200, 270});
    layout->addWidget(split);
    applyTheme();
}

QWidget* ScenariosView::buildTop() {
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(6, 6, 6, 0);
    m_gallery = new QTableView(top);
    m_gallery->setObjectName(u"gallery"_s);
    m_gallery->setAccessibleName(tr("Scenarios"));
    m_gallery->setModel(&m_model);
    m_gallery->verticalHeader()->hide();
    m_gallery->verticalHeader()->setMinimumSectionSize(1);
    m_gallery->horizontalHeader()->setStretchLastSection(true);
    m_gallery->horizontalHeader()->setHighlightSections(false);
    m_gallery->setAlternatingRowColors(true);
    m_gallery->setShowGrid(false);
    m_gallery->setTabKeyNavigation(false); // Tab leaves the table
    m_gallery->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_gallery->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_gallery->setSelectionMode(QAbstractItemView::SingleSelection);
    m_gallery->setMinimumHeight(m_gallery->fontMetrics().height() * 6);
    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScenariosView::showScorecard);
    connect(m_gallery, &QAbstractItemView::activated, this, &ScenariosView::openCurrent);
    layout->addWidget(m_gallery, 1);
    auto* row = new QHBoxLayout;
    m_open = new QPushButton(tr("&Open"), top);
    m_open->setObjectName(u"scenarios.open"_s);
    m_open->setToolTip(tr("Make the chosen scenario the live one; Undo brings the present one back"));
    connect(m_open, &QPushButton::clicked, this, &ScenariosView::openCurrent);
    row->addWidget(m_open);
    m_remove = new QPushButton(tr("&Delete"), top);
    m_remove->setObjectName(u"scenarios.remove"_s);
    m_remove->setToolTip(tr("Delete the chosen scenario, one of your own"));
    connect(m_remove, &QPushButton::clicked, this, &ScenariosView::removeCurrent);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_name = new QLineEdit(top);
    m_name->setObjectName(u"scenarios.name"_s);
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(tr("Name under which this scenario is saved"));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) { m_save->setEnabled(m_tools.document.services().library && !ZooLibrary::idOf(name).empty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ScenariosView::saveLive);
    row->addWidget(m_name, 2);
    m_save = new QPushButton(tr("&Save this scenario"), top);
    m_save->setObjectName(u"scenarios.save"_s);
    m_save->setToolTip(tr("Keeps the live scenario beside the others, in your own zoo"));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &ScenariosView::saveLive);
    row->addWidget(m_save);
    layout->addLayout(row);
    return top;
}

int ScenariosView::currentRow() const { return m_gallery->currentIndex().isValid() ? m_gallery->currentIndex().row() : 0; }

void ScenariosView::refresh(const PageContext& context, bool) {
    m_format = context.format;
    m_live = buildPage(page(), context);
    const bool first = m_model.rowCount() == 0;
    const QString chosen = m_gallery->currentIndex().data(ScenariosModel::IdRole).toString();
    m_model.setScenarios(context.services, context.results.zoo(), context.results.scenario(), context.format);
    if (first) m_gallery->resizeColumnsToContents();
    const int row = m_model.rowOf(chosen);
    if (currentRow() != row || !m_gallery->currentIndex().isValid()) m_gallery->setCurrentIndex(m_model.index(row < 0 ? 0 : row, 0));
    showScorecard();
}

void ScenariosView::setContent(Content content, bool) {
    m_scorecard->setContent(std::move(content));
    m_content = m_scorecard->content();
}

void ScenariosView::showScorecard() {
    if (m_model.rowCount() == 0) return;
    const int row = currentRow();
    const bool live = row == 0;
    if (live) {
        setContent(m_live);
    } else {
        Results results(m_tools.document.zoo(), m_model.scenario(row));
        Content content = forLookingAt(page().build({m_tools.document.services(), results, {}, m_format}));
        content.verdict = tr("%1: %2").arg(m_model.name(row), content.verdict);
        setContent(std::move(content));
    }
    m_open->setEnabled(!live);
    m_remove->setEnabled(m_model.index(row, 0).data(ScenariosModel::OwnRole).toBool());
    Q_EMIT contentChanged();
}

void ScenariosView::openCurrent() {
    const int row = currentRow();
    if (row == 0) return;
    const Scenario scenario = m_model.scenario(row);
    const QString name = m_model.name(row);
    m_gallery->setCurrentIndex(m_model.index(0, 0)); // it is this scenario now
    m_tools.document.become(scenario, tr("Open %1").arg(name));
}

void ScenariosView::saveLive() {
    ZooLibrary* library = m_tools.document.services().library;
    if (!m_save->isEnabled() || !library) return;
    const ZooEntry entry = entryOf(m_tools.document.zoo(), m_tools.document.scenario(), m_name->text());
    QString error;
    if (library->isBuiltIn(EntryKind::scenarios, entry.id)) error = tr("The zoo has a scenario %1 already; another name, please.").arg(qstring(entry.id));
    if (!error.isEmpty() || !library->save(entry, &error)) {
        m_tools.dialogs.failed(this, tr("The scenario was not saved"), error);
        return;
    }
    m_name->clear();
    Q_EMIT readOut(tr("Saved as %1").arg(qstring(entry.id)));
}

void ScenariosView::removeCurrent() {
    ZooLibrary* library = m_tools.document.services().library;
    const QString id = m_gallery->currentIndex().data(ScenariosModel::IdRole).toString();
    if (!library || !m_tools.dialogs.confirmed(this, tr("Delete"), tr("Delete %1 and its file?").arg(id))) return;
    QString error;
    if (!library->remove(EntryKind::scenarios, utf8(id), &error)) m_tools.dialogs.failed(this, tr("The scenario was not deleted"), error);
}

QTableView* ScenariosView::tableView() const { return m_scorecard->tableView(); }
Table ScenariosView::shownTable() const { return m_scorecard->shownTable(); }
const std::vector<CardWidget*>& ScenariosView::cards() const { return m_scorecard->cards(); }
void ScenariosView::selectKey(const QString& key) { m_scorecard->selectKey(key); }

void ScenariosView::applyTheme() {
    m_gallery->verticalHeader()->setDefaultSectionSize(m_gallery->fontMetrics().height() + 6);
    m_gallery->resizeColumnsToContents();
    m_scorecard->applyTheme();
}

} // namespace mlsys
