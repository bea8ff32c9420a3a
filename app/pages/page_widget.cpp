// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_widget.h"

#include "app/pages/card_row.h"
#include "app/pages/card_widget.h"
#include "app/charts/chart_view.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/layout_pause.h"
#include "app/widgets/link_button.h"
#include "app/pages/result_table.h"
#include "models/compare.h"
#include "models/words.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

constexpr int kChartHeight = 180; // the least at which a chart can be read, at normal size
constexpr int kFieldHeight = 280; // of one whose every place says something
constexpr int kChartWidth = 320;  // likewise of one beside another
constexpr int kBarHeight = 13;    // of a lying bar with its name
constexpr int kLaneHeight = 34;   // of a time line's lane
constexpr int kDenseLaneHeight = 20;
constexpr int kFrame = 90;        // what title, axis and legend take beside them

int leastHeight(const ChartSpec& spec) {
    int rows = 0;
    if (const auto* bars = std::get_if<BarsChart>(&spec.body); bars && bars->isLying) rows = kBarHeight * static_cast<int>(bars->categories.size());
    if (const auto* timeline = std::get_if<TimelineChart>(&spec.body)) rows = (timeline->isDense ? kDenseLaneHeight : kLaneHeight) * static_cast<int>(timeline->lanes.size());
    if (std::holds_alternative<FieldChart>(spec.body)) return kFieldHeight;
    return rows > 0 ? std::max(kChartHeight, kFrame + rows) : kChartHeight;
}

QString capitalised(QString text) {
    const bool key = text.section(u' ', 0, 0).contains(QRegularExpression(u"[_.]"_s)); // "batch_size must be …" stays as it is written
    if (!text.isEmpty() && !key) text[0] = text[0].toUpper();
    return text;
}

// Scroll areas give their content its preferred height; a page is content with its least one, so that it scrolls only
// when the window is really too low and otherwise fills it.
class PageBody : public QWidget {
public:
    using QWidget::QWidget;
    int heightForWidth(int width) const override { return layout()->minimumHeightForWidth(width); }
};
} // namespace

PageWidget::PageWidget(const Page& page, const Theme& theme, QWidget* parent) : PageView(page, parent), m_theme(theme) {
    // Scrolls when there is not enough room, so that a page never makes the window outgrow the screen.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new PageBody(scroll);
    scroll->setWidget(content);
    whole->addWidget(scroll);
    auto* outer = new QVBoxLayout(content);
    m_outer = outer;
    outer->setContentsMargins(6, 6, 6, 6);
    outer->setSpacing(6);
    auto* banner = new QFrame(content);
    banner->setFrameShape(QFrame::StyledPanel);
    banner->setObjectName(u"banner"_s);
    banner->setAutoFillBackground(true);
    banner->setBackgroundRole(QPalette::AlternateBase);
    banner->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // alone on the page it stays at the top
    m_banner = banner;
    auto* bannerLayout = new QVBoxLayout(banner);
    bannerLayout->setContentsMargins(8, 4, 8, 2);
    bannerLayout->setSpacing(0);
    m_problem = new QLabel(banner);
    m_problem->setObjectName(u"bannerText"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    bannerLayout->addWidget(m_problem);
    m_repairs = new FlowLayout(4, 0);
    bannerLayout->addLayout(m_repairs);
    banner->hide();
    outer->addWidget(banner);

    m_body = new QWidget(content);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    m_card_row = new CardRow(m_body);
    body->addWidget(m_card_row);
    m_chart_layout = new QGridLayout;
    m_chart_layout->setSpacing(6);
    body->addLayout(m_chart_layout, 5);
    m_notes = new QLabel(m_body);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->hide();
    body->addWidget(m_notes);
    m_table = new ResultTable(qstring(page.id), tr("Results of %1").arg(translated(page.title)), m_body);
    body->addWidget(m_table, 1);
    outer->addWidget(m_body, 1);
    outer->addStretch(0);
    connect(m_table, &ResultTable::keySelected, this, &PageWidget::keySelected);
    connect(m_table, &ResultTable::actionChosen, this, &PageWidget::actionChosen);
}

void PageWidget::setContent(Content content, bool holdsAxes) {
    const bool answered = content.state == Content::State::good || content.state == Content::State::infeasible;
    const LayoutPause pause({m_outer, m_banner->layout(), m_body->layout()});
    if (answered) {
        m_content = std::move(content);
        showCards();
        showCharts(holdsAxes);
        m_table->setTable(m_content.table);
    } else {
        // The last good result stays; only what stands in the way is new.
        m_content.state = content.state;
        m_content.problem = std::move(content.problem);
        m_content.repairs = std::move(content.repairs);
        m_content.verdict = std::move(content.verdict);
    }
    m_body->setEnabled(answered);
    m_body->setVisible(answered || !m_cards.empty());
    showBanner();
}

void PageWidget::forget() {
    m_content = {};
    showCards();
    showCharts(false);
    m_table->setTable({});
    m_body->hide();
    showBanner();
}

void PageWidget::showBanner() {
    // A field that holds no value says so itself; a banner that comes and goes with each key would move the page.
    const bool wrong = m_content.state != Content::State::good && !m_content.problem.isEmpty();
    m_banner->setVisible(wrong);
    // What stands in the way takes its room from the table, not from the chart.
    m_table->setLines(wrong ? 4 : 5);
    QString notes;
    for (const QString& note : m_content.notes) notes += (notes.isEmpty() ? u""_s : u"\n"_s) + u"• "_s + capitalised(note);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    showRepairs(wrong ? m_content.repairs.size() : 0);
    if (!wrong) return;
    m_problem->setText(u"<b>%1</b>"_s.arg(capitalised(m_content.problem).toHtmlEscaped().replace(u'\n', u"<br>"_s))
                       + (m_content.state == Content::State::invalid && !m_cards.empty() ? QString(u"<br>"_s + tr("Shown below is the last result that could be computed.")) : QString()) + (m_content.repairs.empty() || m_content.state != Content::State::infeasible ? QString() : QString(u" "_s + tr("Each of these is enough:"))));
    m_problem->setAccessibleName(m_content.problem);
}

void PageWidget::showRepairs(std::size_t count) {
    while (m_repair_buttons.size() > count) {
        m_repairs->removeWidget(m_repair_buttons.back());
        m_repair_buttons.back()->hide(); // it lives on until the click that led here is over
        m_repair_buttons.back()->deleteLater();
        m_repair_buttons.pop_back();
    }
    while (m_repair_buttons.size() < count) {
        const std::size_t number = m_repair_buttons.size();
        auto* button = new LinkButton({}, m_banner);
        button->setObjectName(u"repair.%1"_s.arg(number));
        connect(button, &QPushButton::clicked, this, [this, number] {
            const Repair chosen = m_content.repairs[number]; // a copy: what it leads to replaces the list
            Q_EMIT repairChosen(chosen);
        });
        m_repairs->addWidget(button); // side by side: a list would push the chart off the page
        button->show();
        m_repair_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < count; ++i) if (m_repair_buttons[i]->text() != m_content.repairs[i].text) m_repair_buttons[i]->setText(m_content.repairs[i].text);
}

void PageWidget::showCards() {
    const bool sameCount = m_cards.size() == m_content.cards.size();
    while (m_cards.size() > m_content.cards.size()) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_content.cards.size()) {
        auto* card = new CardWidget(m_card_row);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT keySelected(card->card().key); });
        connect(card, &CardWidget::opened, this, [this, card] { Q_EMIT pageWanted(card->card().page); });
        card->show();
        m_cards.push_back(card);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setCard(m_content.cards[i]);
        m_cards[i]->setChecked(m_cards[i]->card().key == m_selected);
    }
    if (!sameCount) m_card_row->setCards(QList<QWidget*>(m_cards.begin(), m_cards.end()));
}

void PageWidget::showCharts(bool holdsAxes) {
    while (m_charts.size() > m_content.charts.size()) {
        m_charts.back()->deleteLater();
        m_charts.pop_back();
    }
    for (std::size_t i = 0; i < m_content.charts.size(); ++i) {
        const ChartSpec& spec = m_content.charts[i];
        if (i == m_charts.size()) {
            addChart(spec);
        } else if (holdsAxes) {
            ChartSpec held = spec;
            mlsys::holdAxes(held, m_charts[i]->spec());
            m_charts[i]->setSpec(held);
        } else {
            m_charts[i]->setSpec(spec);
        }
        m_charts[i]->setObjectName(u"chart."_s + spec.key);
        m_charts[i]->setMinimumHeight(qRound(leastHeight(spec) * m_theme.scale()));
    }
    arrangeCharts();
}

void PageWidget::addChart(const ChartSpec& spec) {
    auto* view = new ChartView(spec, m_theme.chartStyle(), m_body);
    connect(view, &ChartView::readOutChanged, this, &PageWidget::readOut);
    // Queued inside ChartView's own guard too: a chart must not change while it handles a click (qt-notes 3.3).
    connect(view, &ChartView::pointActivated, this, [this] { Q_EMIT keySelected(m_content.defaultKey); }, Qt::QueuedConnection);
    connect(view, &ChartView::placeActivated, this, &PageWidget::placeChosen);
    m_charts.push_back(view);
    m_chart_columns = 0;
}

void PageWidget::arrangeCharts() {
    const int columns = page().pairsCharts && width() >= qRound(2 * kChartWidth * m_theme.scale()) ? 2 : 1;
    if (columns == m_chart_columns) return;
    m_chart_columns = columns;
    int place = 0;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        // A time line needs the width, and so has it the last of an odd number.
        const bool isWide = std::holds_alternative<TimelineChart>(m_content.charts[i].body) || (place % 2 == 0 && i + 1 == m_charts.size());
        if (isWide && place % 2 == 1) ++place;
        m_chart_layout->addWidget(m_charts[i], columns == 1 ? static_cast<int>(i) : place / 2, columns == 1 ? 0 : place % 2, 1, columns == 1 || isWide ? 2 : 1);
        place += isWide ? 2 : 1;
    }
    m_chart_layout->setColumnStretch(0, 1);
    m_chart_layout->setColumnStretch(1, 1);
}

void PageWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeCharts();
}

void PageWidget::applyTheme() {
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setStyle(m_theme.chartStyle());
        m_charts[i]->setMinimumHeight(qRound(leastHeight(m_content.charts[i]) * m_theme.scale()));
    }
    arrangeCharts();
    m_table->applyTheme();
    m_card_row->relayout();
    showBanner();
}

ChartView* PageWidget::chart() const {
    for (ChartView* view : m_charts) if (view->hasFocus()) return view;
    return m_charts.empty() ? nullptr : m_charts.front();
}

QTableView* PageWidget::tableView() const { return m_table->view(); }
Table PageWidget::shownTable() const { return m_table->shownTable(); }

void PageWidget::selectKey(const QString& key) {
    m_selected = key;
    for (CardWidget* card : m_cards) card->setChecked(card->card().key == key);
}

} // namespace mlsys
