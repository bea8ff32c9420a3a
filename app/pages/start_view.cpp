// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start_view.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/link_button.h"
#include "app/widgets/settings.h"
#include "models/compare.h"
#include "models/decks.h"
#include "models/words.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr const char* kOpensOn = "overview"; // the page that says most about a scenario nobody knows yet
constexpr int kTwoColumns = 84;              // characters

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(5, 0, 0, 4);
    return label;
}
} // namespace

StartView::StartView(const Page& page, const PageTools& tools, QWidget* parent) : PageView(page, parent), m_tools(tools) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab walks the links, which scroll into view
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    auto* body = new QWidget(m_scroll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(12, 8, 12, 8);
    m_columns->setSpacing(18);
    auto* left = new QVBoxLayout;
    left->setSpacing(1);
    addHeading(*left, tr("Begin with a scenario"));
    m_offers_layout = new QVBoxLayout;
    m_offers_layout->setSpacing(1);
    left->addLayout(m_offers_layout);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(1);
    buildNews(*right);
    m_files_title = addHeading(*right, tr("Go on with a file"));
    m_files_layout = new QVBoxLayout;
    m_files_layout->setSpacing(1);
    right->addLayout(m_files_layout);
    buildDecks(*right);
    right->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    m_scroll->setWidget(body);
    applyTheme();
}

QLabel* StartView::addHeading(QBoxLayout& column, const QString& text) {
    auto* label = new QLabel(text, this);
    label->setContentsMargins(4, 6, 0, 2);
    column.addWidget(label);
    m_headings.push_back(label);
    return label;
}

void StartView::buildNews(QBoxLayout& column) {
    addHeading(column, tr("New here?"));
    auto* row = new FlowLayout(6, 4);
    for (const auto& [command, text] : {std::pair{u"tour"_s, tr("Take the 60-second tour")}, {u"guide"_s, tr("Read the guide")}, {u"palette"_s, tr("Find anything")}}) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(u"start."_s + command);
        connect(button, &QPushButton::clicked, this, [this, command = command] { Q_EMIT commandWanted(command); });
        row->addWidget(button);
    }
    column.addLayout(row);
}

void StartView::buildDecks(QBoxLayout& column) {
    addHeading(column, tr("Give a lecture"));
    for (const Deck& deck : standardDecks()) {
        auto* link = new LinkButton(tr("%1 (%2 min)").arg(deck.title, QLocale().toString(deck.minutes)), this);
        link->setObjectName(u"start.deck."_s + deck.id);
        link->setToolTip(deck.summary);
        link->setAccessibleDescription(deck.summary);
        connect(link, &QPushButton::clicked, this, [this, path = deck.path] { Q_EMIT sessionWanted(path); });
        column.addWidget(link);
    }
}

void StartView::refresh(const PageContext& context, bool) {
    m_model.setScenarios(context.services, context.results.zoo(), context.results.scenario(), context.format);
    m_content = buildPage(page(), context);
    showScenarios();
    showFiles();
}

void StartView::showScenarios() {
    const std::size_t count = static_cast<std::size_t>(m_model.rowCount() - 1); // the live one is already open
    while (m_offers.size() > count) {
        delete m_offers.back().name;
        delete m_offers.back().about;
        m_offers.pop_back();
    }
    while (m_offers.size() < count) {
        const int row = static_cast<int>(m_offers.size()) + 1;
        m_offers.push_back({new LinkButton({}, this), wrappedLabel(this)});
        m_offers_layout->addWidget(m_offers.back().name);
        m_offers_layout->addWidget(m_offers.back().about);
        connect(m_offers.back().name, &QPushButton::clicked, this, [this, row] { open(row); });
    }
    for (std::size_t i = 0; i < count; ++i) {
        const int row = static_cast<int>(i) + 1;
        const QModelIndex name = m_model.index(row, ScenariosModel::NameColumn);
        const QString fares = tr("%1 · %2").arg(m_model.index(row, ScenariosModel::FeasibilityColumn).data().toString(), m_model.index(row, ScenariosModel::PerformanceColumn).data().toString());
        const QString note = name.data(ScenariosModel::NoteRole).toString();
        m_offers[i].name->setObjectName(u"start.scenario."_s + name.data(ScenariosModel::IdRole).toString());
        m_offers[i].name->setText(name.data().toString());
        m_offers[i].about->setText(note + u'\n' + fares);
        m_offers[i].name->setAccessibleDescription(m_offers[i].about->text());
    }
}

void StartView::open(int row) {
    const Scenario scenario = m_model.scenario(row);
    const QString name = m_model.name(row);
    m_tools.document.become(scenario, tr("Open %1").arg(name));
    Q_EMIT pageWanted(QLatin1String(kOpensOn));
}

// Those that are still there; the files of a session that was never saved are none.
void StartView::showFiles() {
    while (QLayoutItem* item = m_files_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& file : m_tools.settings.recentFiles()) {
        const QFileInfo info(file);
        if (!info.exists()) continue;
        auto* link = new LinkButton(info.fileName(), this);
        link->setObjectName(u"start.file"_s);
        link->setToolTip(info.absoluteFilePath());
        link->setAccessibleDescription(info.absoluteFilePath());
        connect(link, &QPushButton::clicked, this, [this, file] { Q_EMIT sessionWanted(file); });
        m_files_layout->addWidget(link);
    }
    auto* open = new LinkButton(tr("Open a session or a figure…"), this);
    open->setObjectName(u"start.open"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(u"open"_s); });
    m_files_layout->addWidget(open);
}

void StartView::showEvent(QShowEvent* event) {
    showFiles();
    PageView::showEvent(event);
}

// One column where two would be too narrow to read.
void StartView::arrange() {
    const bool wide = width() >= fontMetrics().averageCharWidth() * kTwoColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StartView::resizeEvent(QResizeEvent* event) {
    arrange();
    PageView::resizeEvent(event);
}

void StartView::applyTheme() {
    QFont heading = QApplication::font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setBold(true);
    for (QLabel* label : m_headings) label->setFont(heading);
    arrange();
}

} // namespace mlsys
