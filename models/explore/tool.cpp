// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explore/tool.h"

namespace mlsys {

std::optional<std::string> ToolState::text(const std::string& key) const {
    const Atom* atom = m_view ? m_view->find(m_prefix + key) : nullptr;
    if (!atom) return std::nullopt;
    return textOf(*atom);
}

Content answerNow(const ExploreTool& tool, const PageContext& context) {
    ToolQuestion question = tool.ask(context);
    if (!question.work) return std::move(question.stuck);
    question.work->run();
    return question.work->content(context);
}

Page toolPage(const ExploreTool& tool, Text title, const char* chapter, std::vector<Preset> presets) {
    Page page{tool.id(), title, "Explore", chapter, {}, [&tool](const PageContext& context) { return answerNow(tool, context); }, std::move(presets)};
    page.tool = &tool;
    return page;
}

} // namespace mlsys
