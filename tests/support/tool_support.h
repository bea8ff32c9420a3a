// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the explore tools start from: a tool asked about a scenario with some of its fields set, its answer, and
// the command line's answer to the request that the page copies.
#pragma once

#include "engine/unit_text.hpp"
#include "models/explore/tool.h"
#include "models/words.h"
#include "models/working.h"
#include "registry/attribution_request.hpp"
#include "registry/ranges_request.hpp"
#include "registry/sensitivity_request.hpp"
#include "tests/support/scenario_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace mlsys::test {

class AskedTool {
public:
    AskedTool(const char* page, const Scenario& scenario, std::initializer_list<std::pair<const char*, const char*>> fields = {}, std::vector<Scenario> pinned = {})
        : m_tool(*world().pages.find(page)->tool), m_view(viewOf(page, fields)), m_pins(std::move(pinned)), m_results(world().zoo, scenario) {
        question = m_tool.ask(context());
    }
    // The same with what is chosen elsewhere: by an action.
    AskedTool(const char* page, const Scenario& scenario, const Values& view) : m_tool(*world().pages.find(page)->tool), m_view(view), m_results(world().zoo, scenario) { question = m_tool.ask(context()); }

    PageContext context() { return {world().services, m_results, m_pins, m_format, {}, &m_view}; }
    Results& results() { return m_results; }
    Content content() {
        if (!question.work) return question.stuck;
        question.work->run();
        return question.work->content(context());
    }
    const ToolField* field(const std::string& key) const {
        for (const ToolField& each : question.form) if (each.key == key) return &each;
        return nullptr;
    }
    // Below the member that names the tool: "bars", "parts".
    QJsonObject commandLine() const {
        const ExploreAnswer found = question.command == "sensitivity" ? answerSensitivity(world().solvers, world().zoo, question.request)
                                    : question.command == "ranges"    ? answerRanges(world().solvers, world().zoo, question.request)
                                                                      : answerAttribution(world().solvers, world().zoo, question.request);
        const char* member = question.command == "attribute" ? "attribution" : question.command.c_str();
        return QJsonDocument::fromJson(QByteArray::fromStdString(found.line)).object().value(QString::fromLatin1(member)).toObject();
    }

    ToolQuestion question;

private:
    static Values viewOf(const char* tool, std::initializer_list<std::pair<const char*, const char*>> fields) {
        Values view;
        for (const auto& [key, value] : fields) view.set(ToolState::pathOf(tool, key), std::string(value));
        return view;
    }

    const ExploreTool& m_tool;
    const Values m_view;
    const std::vector<Scenario> m_pins;
    Results m_results;
    const ValueFormat m_format;
};

// {"value":…,"unit":…} or a plain number in coherent units; NaN for anything else.
inline double coherent(const QJsonValue& json) {
    if (json.isDouble()) return json.toDouble();
    const QJsonValue value = json.toObject().value(u"value"_s);
    if (!value.isDouble()) return kNoNumber;
    const mlsys::Unit unit = parseUnit(utf8(json.toObject().value(u"unit"_s).toString()));
    return value.toDouble() * unit.numerator / unit.denominator * std::pow(10, unit.exponent10);
}

// What is wrong with what a page shows: a number that is none, an empty chart, a key without a Working. Empty: nothing.
inline QString faultOf(Results& results, const Content& content) {
    if (const QString leaked = leak(wordsOf(content)); !leaked.isEmpty()) return u"shows "_s + leaked;
    if (content.verdict.isEmpty()) return u"no verdict"_s;
    if (content.state != Content::State::good) return content.problem.isEmpty() ? u"no problem told"_s : QString();
    for (const double number : numbersOf(content)) if (!std::isfinite(number)) return u"draws what is no number"_s;
    if (content.charts.empty() || content.table.rows.empty() || content.cards.empty()) return u"shows nothing"_s;
    for (const ChartSpec& chart : content.charts) if (numbersOf(Content{{}, {}, {chart}, {}, {}, {}, {}, {}, {}}).size() < 5) return u"an empty chart "_s + chart.key;
    QStringList keys{content.defaultKey};
    for (const Card& card : content.cards) keys << card.key;
    for (const auto& row : content.table.rows) for (const Cell& cell : row) keys << cell.key;
    keys.removeDuplicates();
    keys.removeAll(QString());
    if (keys.isEmpty()) return u"no number has a Working"_s;
    for (const QString& key : keys.size() > 12 ? keys.first(12) : keys) {
        const QString html = workingHtml(world().services, results, {}, key);
        if (html.contains(u"Click a number"_s) || html.contains(u"no result"_s) || !leak({html}).isEmpty()) return key + u" has no Working: "_s + html.left(200);
    }
    return {};
}

} // namespace mlsys::test
