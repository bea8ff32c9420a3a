// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_view.h"

#include "app/pages/explore_view.h"
#include "app/pages/formulas_view.h"
#include "app/pages/page_widget.h"
#include "app/pages/scenarios_view.h"
#include "app/pages/start_view.h"
#include "app/pages/zoo_view.h"
#include "models/compare.h"

#include <string_view>

namespace mlsys {

PageView::PageView(const Page& page, QWidget* parent) : QWidget(parent), m_page(page) { setObjectName(QStringLiteral("page.") + QString::fromUtf8(page.id)); }

void PageView::refresh(const PageContext& context, bool holdsAxes) { setContent(buildPage(m_page, context), holdsAxes); }

void PageView::setContent(Content content, bool) {
    // What the page shows stays; only what stands in the way is new.
    m_content.state = content.state;
    m_content.verdict = std::move(content.verdict);
}

const std::vector<CardWidget*>& PageView::cards() const {
    static const std::vector<CardWidget*> none;
    return none;
}

namespace {

using Maker = PageView* (*)(const Page&, const PageTools&, QWidget*);
template <class View> PageView* make(const Page& page, const PageTools& tools, QWidget* parent) { return new View(page, tools, parent); }

// Pages that bring a widget of their own, by id.
constexpr std::pair<std::string_view, Maker> kOwn[] = {{"start", &make<StartView>}, {"scenarios", &make<ScenariosView>}, {"formulas", &make<FormulasView>}, {"zoo", &make<ZooView>}};

} // namespace

PageView* makePageView(const Page& page, const PageTools& tools, QWidget* parent) {
    for (const auto& [id, make] : kOwn) if (id == page.id) return make(page, tools, parent);
    if (page.tool) return new ExploreView(page, tools, parent);
    return new PageWidget(page, tools.theme, parent);
}

} // namespace mlsys
