// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/zoo_view.h"

#include "app/widgets/clear_button.h"
#include "app/charts/chart_view.h"
#include "app/forms/entry_editor.h"
#include "app/widgets/theme.h"
#include "models/result_model.h"
#include "models/words.h"
#include "models/zoo_model.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kKindKey = "zoo.kind";      // in the session
constexpr const char* kMetricKey = "zoo.metric";
constexpr int kWidestColumn = 26;                 // characters
constexpr int kWidestName = 34;

void styleTable(QTableView& table) {
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(1);
    table.horizontalHeader()->setHighlightSections(false);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false); // Tab leaves the table
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
}
} // namespace

ZooView::ZooView(const Page& page, const PageTools& tools, QWidget* parent) : PageView(page, parent), m_tools(tools) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(6, 6, 6, 6);
    m_pages = new QStackedWidget(this);
    outer->addWidget(m_pages);
    auto* browse = new QWidget(m_pages);
    m_pages->addWidget(browse);
    auto* layout = new QVBoxLayout(browse);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHead());
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_table = new QTableView(split);
    m_table->setObjectName(u"table.zoo"_s);
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    styleTable(*m_table);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ZooView::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, &ZooView::use);
    split->addWidget(m_table);
    split->addWidget(buildBelow());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    if (ZooLibrary* library = m_tools.document.services().library) {
        m_editor = new EntryEditor(*library, m_tools.dialogs, m_pages);
        m_pages->addWidget(m_editor);
        connect(m_editor, &EntryEditor::cancelled, this, &ZooView::leaveEditor);
        connect(m_editor, &EntryEditor::saved, this, [this](const QString& id) {
            leaveEditor();
            select({id});
            m_table->scrollTo(m_table->currentIndex());
            Q_EMIT readOut(tr("Saved as %1").arg(id));
        });
    }
    const std::optional<EntryKind> kind = entryKindOf(m_tools.document.view().text(kKindKey).value_or("hardware"));
    m_kind->setCurrentIndex(m_kind->findData(qstring(keyOf(kind.value_or(EntryKind::hardware)))));
    m_metric->setText(qstring(m_tools.document.view().text(kMetricKey).value_or("")));
    applyTheme();
}

QWidget* ZooView::buildHead() {
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto* first = new QHBoxLayout;
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"zoo.kind"_s);
    m_kind->setAccessibleName(tr("Kind of entries"));
    for (const EntryKind kind : kEntryKinds) m_kind->addItem(kindTitle(kind), qstring(keyOf(kind)));
    connect(m_kind, &QComboBox::activated, this, [this] { showKind(*entryKindOf(utf8(m_kind->currentData().toString()))); });
    first->addWidget(m_kind);
    m_filter = new QLineEdit(head);
    m_filter->setObjectName(u"filter.zoo"_s);
    m_filter->setPlaceholderText(tr("filter"));
    m_filter->setAccessibleName(tr("Filter entries"));
    offerClearing(*m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy.setWords(words);
        showSelection();
    });
    first->addWidget(m_filter, 1);
    m_use = new QPushButton(tr("&Use"), head);
    m_use->setObjectName(u"zoo.use"_s);
    m_use->setToolTip(tr("Put the chosen entry in the scenario"));
    connect(m_use, &QPushButton::clicked, this, &ZooView::use);
    first->addWidget(m_use);
    auto* entries = new QPushButton(tr("&Entries"), head);
    entries->setObjectName(u"zoo.entries"_s);
    auto* menu = new QMenu(entries);
    buildEntries(menu);
    entries->setMenu(menu);
    first->addWidget(entries);
    layout->addLayout(first);
    auto* second = new QHBoxLayout;
    auto* label = new QLabel(tr("&Metric"), head);
    m_metric = new QLineEdit(head);
    m_metric->setObjectName(u"zoo.metric"_s);
    m_metric->setAccessibleName(tr("Metric of your own, an expression over the fields"));
    offerClearing(*m_metric);
    label->setBuddy(m_metric);
    label->setMinimumWidth(label->sizeHint().width() + 3); // the mnemonic's underline is not in the hint
    connect(m_metric, &QLineEdit::textEdited, this, &ZooView::applyMetric);
    connect(m_metric, &QLineEdit::textChanged, this, [this](const QString& text) { if (text.isEmpty()) applyMetric(text); }); // the clear button
    second->addWidget(label);
    second->addWidget(m_metric, 1);
    m_all = new QCheckBox(tr("A&ll fields"), head);
    m_all->setObjectName(u"zoo.all"_s);
    connect(m_all, &QCheckBox::toggled, this, &ZooView::reload);
    second->addWidget(m_all);
    layout->addLayout(second);
    m_problem = new QLabel(head);
    m_problem->setObjectName(u"problem.metric"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    return head;
}

QWidget* ZooView::buildBelow() {
    m_below = new QStackedWidget(this);
    m_details = new QTextBrowser(m_below);
    m_details->setObjectName(u"zoo.details"_s);
    m_details->setAccessibleName(tr("The chosen entry and the sources of its values"));
    m_details->setOpenExternalLinks(true);
    m_below->addWidget(m_details);
    auto* comparison = new QSplitter(Qt::Horizontal, m_below);
    comparison->setChildrenCollapsible(false);
    m_chart = new ChartView(comparison);
    m_chart->setObjectName(u"chart.ratio"_s);
    m_chart->setMinimumWidth(120);
    connect(m_chart, &ChartView::readOutChanged, this, &PageView::readOut);
    comparison->addWidget(m_chart);
    m_comparison = new QTableView(comparison);
    m_comparison->setObjectName(u"table.comparison"_s);
    m_comparison->setAccessibleName(tr("The chosen entries side by side"));
    styleTable(*m_comparison);
    m_compared = new ResultModel(this);
    m_comparison->setModel(m_compared);
    comparison->addWidget(m_comparison);
    comparison->setStretchFactor(0, 1);
    comparison->setStretchFactor(1, 1);
    m_below->addWidget(comparison);
    m_below->setMinimumHeight(m_details->fontMetrics().height() * 6);
    return m_below;
}

void ZooView::refresh(const PageContext& context, bool) {
    const bool otherFormat = m_format.bytes != context.format.bytes || m_format.locale != context.format.locale;
    m_format = context.format;
    const ZooLibrary* library = m_tools.document.services().library;
    if (otherFormat || m_revision != (library ? library->revision() : 0)) reload();
    else showSelection(); // a scenario's edits change no entry
}

void ZooView::showKind(EntryKind kind) {
    m_kind->setCurrentIndex(m_kind->findData(qstring(keyOf(kind))));
    m_metric->clear();
    m_order.clear();
    m_tools.document.setView(kKindKey, std::string(keyOf(kind)));
    reload();
}

void ZooView::reload() {
    const EntryKind kind = *entryKindOf(utf8(m_kind->currentData().toString()));
    QStringList chosen = m_order;
    const bool another = m_model.kind() != kind || m_model.rowCount() == 0;
    if (another) chosen = {qstring(entityView(m_tools.document.zoo(), m_tools.document.scenario(), kind).id)}; // to begin with, what the scenario has
    m_reloading = true;
    const ZooLibrary* library = m_tools.document.services().library;
    m_revision = library ? library->revision() : 0;
    m_model.setEntries(m_tools.document.services().zoo, kind, m_all->isChecked(), m_format, [library](const ZooEntry& entry) { return library && library->isOwn(entry); });
    m_reloading = false;
    m_table->setAccessibleName(kindTitle(kind));
    m_metric->setEnabled(kind != EntryKind::scenarios);
    m_metric->setPlaceholderText(kind == EntryKind::scenarios ? QString() : tr("for instance %1").arg(exampleMetric(kind)));
    QStringList fields;
    for (const ZooField& field : zooFields(kind)) if (field.isNumber()) fields << qstring(field.path);
    m_metric->setToolTip(tr("Fields: %1").arg(listed(fields)));
    if (another) m_table->sortByColumn(-1, Qt::AscendingOrder); // the zoo's own order: tiers, then years
    if (!m_metric->text().isEmpty() && m_model.metric() != m_metric->text().trimmed()) applyMetric(m_metric->text());
    fitColumns();
    select(chosen);
    if (another) m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ZooView::fitColumns() {
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int limit = (column == 0 ? kWidestName : kWidestColumn) * fontMetrics().averageCharWidth();
        if (m_table->columnWidth(column) > limit) m_table->setColumnWidth(column, limit);
    }
}

void ZooView::applyMetric(const QString& text) {
    const QStringList chosen = m_order;
    m_reloading = true;
    const bool had = m_model.metricColumn() >= 0;
    const std::optional<ExpressionFault> fault = m_model.setMetric(text);
    m_reloading = false;
    m_problem->setVisible(fault.has_value());
    if (fault) {
        m_problem->setText(qstring(fault->text()));
        QPalette p;
        p.setColor(QPalette::WindowText, Theme::toneColor(palette(), Tone::bad));
        m_problem->setPalette(p);
        m_metric->setAccessibleDescription(m_problem->text());
        return; // the column of the last expression that could be read stays
    }
    m_metric->setAccessibleDescription({});
    m_tools.document.setView(kMetricKey, utf8(text.trimmed()));
    fitColumns();
    if (m_model.metricColumn() >= 0 && !had) m_table->sortByColumn(m_model.metricColumn(), Qt::DescendingOrder); // who asks wants to see who leads
    else if (had && m_model.metricColumn() < 0) m_table->sortByColumn(-1, Qt::AscendingOrder);
    select(chosen);
}

void ZooView::select(const QStringList& ids) {
    m_order.clear();
    m_reloading = true;
    QItemSelectionModel& selection = *m_table->selectionModel();
    selection.clearSelection();
    for (const QString& id : ids) {
        const int row = m_model.rowOf(id);
        const QModelIndex index = row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0));
        if (!index.isValid()) continue;
        m_order << id;
        selection.setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_reloading = false;
    showSelection();
}

void ZooView::showSelection() {
    if (m_reloading) return;
    QStringList now;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) now << index.data(ZooTableModel::IdRole).toString();
    m_order.removeIf([&](const QString& id) { return !now.contains(id); });
    for (const QString& id : now) if (!m_order.contains(id)) m_order << id;
    std::vector<int> rows;
    for (const QString& id : m_order) rows.push_back(m_model.rowOf(id));
    m_use->setEnabled(rows.size() == 1 && (scenarioKeyOf(m_model.kind()) || m_model.kind() == EntryKind::scenarios));
    const bool own = current() && m_model.index(rows.front(), 0).data(ZooTableModel::OwnRole).toBool();
    for (const auto& [action, needsOwn] : m_entry_actions) action->setEnabled(current() && (own || !needsOwn));
    m_below->setCurrentIndex(rows.size() > 1 ? 1 : 0);
    if (rows.size() > 1) {
        showComparison(rows);
    } else {
        showEntry(rows.empty() ? -1 : rows.front());
        m_content.table = tableOf(m_proxy);
    }
    m_content.state = Content::State::good;
    Q_EMIT contentChanged();
}

void ZooView::showEntry(int row) {
    const int shown = m_proxy.rowCount(), all = m_model.rowCount();
    const QString count = shown == all ? tr("%1: %n entries", nullptr, all).arg(kindTitle(m_model.kind())) : tr("%1: %2 of %n entries", nullptr, all).arg(kindTitle(m_model.kind())).arg(shown);
    if (row < 0) {
        m_content.verdict = count;
        m_details->setHtml(u"<p>%1</p>"_s.arg(tr("Choose an entry to see where each of its values comes from; Ctrl-click a second to compare the two.").toHtmlEscaped()));
        return;
    }
    const ZooEntry& entry = m_model.entry(row);
    m_content.verdict = u"%1 · %2"_s.arg(qstring(entry.name), entrySummary(entry));
    m_details->setHtml(entryHtml(entry));
}

void ZooView::showComparison(const std::vector<int>& rows) {
    Table table = compareTable(m_model, rows, m_format);
    m_compared->setTable(table);
    m_comparison->resizeColumnsToContents();
    m_comparison->verticalHeader()->setDefaultSectionSize(m_comparison->fontMetrics().height() + 6);
    const std::optional<ChartSpec> chart = rows.size() == 2 ? ratioChart(m_model, rows[0], rows[1], m_format) : std::nullopt;
    m_chart->setVisible(chart.has_value());
    if (chart) m_chart->setSpec(*chart);
    m_content.table = std::move(table);
    m_content.verdict = compareVerdict(m_model, rows, m_format);
}

ChartView* ZooView::chart() const { return m_below->currentIndex() == 1 && m_chart->isVisibleTo(m_below) ? m_chart : nullptr; }

void ZooView::use() {
    const ZooEntry* entry = m_use->isEnabled() ? current() : nullptr;
    if (!entry) return;
    if (m_model.kind() == EntryKind::scenarios) m_tools.document.become(scenarioOf(*entry), tr("Open %1").arg(qstring(entry->name)));
    else m_tools.document.choose(m_model.kind(), entry->id);
}

void ZooView::applyTheme() {
    if (m_editor) m_editor->applyTheme();
    m_chart->setStyle(m_tools.theme.chartStyle());
    for (QTableView* table : {m_table, m_comparison}) table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    m_comparison->resizeColumnsToContents();
    fitColumns();
}

} // namespace mlsys
