// SPDX-License-Identifier: GPL-3.0-or-later
// The phase map: two inputs as axes, and at each place what binds, or any output, with lines of equal value. Redrawn while
// a third input is dragged; a click sets the scenario to that place.
#include "models/explore/map_work.h"
#include "models/page_parts.h"
#include "models/words.h"

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

class MapText { Q_DECLARE_TR_FUNCTIONS(MapPage) };

constexpr const char* kId = "map";

class MapTool : public ExploreTool {
public:
    const char* id() const override { return kId; }
    bool showsPins() const override { return false; }
    ToolQuestion ask(const PageContext& context) const override;

private:
    static MapAxis axis(const Solution& bound, std::span<const std::string> inputs, const ToolState& state, const std::string& name, const QString& title, std::span<const std::string_view> preferred, ToolQuestion& question, QString& problem);
};

MapAxis MapTool::axis(const Solution& bound, std::span<const std::string> inputs, const ToolState& state, const std::string& name, const QString& title, std::span<const std::string_view> preferred, ToolQuestion& question, QString& problem) {
    ToolField input = inputField(bound, inputs, state, name, title, preferred);
    MapAxis axis{utf8(input.value), nullptr, 0, 1, false};
    question.form.push_back(std::move(input));
    axis.row = inputRow(*bound.solver, axis.path);
    Probe probe(*bound.solver, bound.in, bound.assumptions);
    if (probe.addInput(axis.path)) return axis;
    const Interval usual = usualRange(*axis.row, probe.effective(0));
    ToolField from = textField(state, name + "_from." + axis.path, MapText::tr("from"), MapText::tr("The least value, with its unit."), numberTextFor(*axis.row, usual.lo));
    ToolField to = textField(state, name + "_to." + axis.path, MapText::tr("to"), MapText::tr("The largest value, with its unit."), numberTextFor(*axis.row, usual.hi));
    const std::optional<double> least = numberFor(*axis.row, from);
    const std::optional<double> most = numberFor(*axis.row, to);
    if (least && most && *least >= *most) to.problem = MapText::tr("the range goes from the smaller to the larger, got %1 to %2").arg(from.value, to.value);
    if (least) axis.from = *least;
    if (most) axis.to = *most;
    axis.isLog = isWide(axis.from, axis.to);
    if (problem.isEmpty()) problem = from.problem.isEmpty() ? to.problem : from.problem;
    to.joins = true;
    question.form.push_back(std::move(from));
    question.form.push_back(std::move(to));
    return axis;
}

ToolQuestion MapTool::ask(const PageContext& context) const {
    static constexpr std::array<std::string_view, 4> kSecond{"hardware.memory.bandwidth", "inference.hardware.memory.bandwidth", "seq_len", "efficiency"};
    const ToolState state(context, kId);
    ToolQuestion question;
    const Solution* bound = askSolver(context, state, question);
    if (!bound) return question;
    const Solver& solver = *question.solver;
    std::vector<std::string> colours = regimesOf(solver);
    for (const bool words : {true, false}) {
        for (const std::string& path : outputsFor(solver, words)) if (std::find(colours.begin(), colours.end(), path) == colours.end()) colours.push_back(path);
    }
    ToolField colour = outputField(solver, colours, state, "colour", MapText::tr("Colour"), {});
    MapAsked asked{&solver, {}, {}, utf8(colour.value), {}, 256, !context.isDragging};
    question.form.push_back(std::move(colour));
    const Row* colourRow = outputRow(solver, asked.colour);
    if (colourRow && (colourRow->kind == Kind::choice || colourRow->kind == Kind::flag)) {
        ToolField contour = outputField(solver, outputsFor(solver, false), state, "contour", MapText::tr("Lines of equal"), firstOutputs());
        contour.choices.insert(contour.choices.begin(), {QString(), MapText::tr("none")});
        if (state.text("contour") == std::string()) contour.value.clear();
        asked.contour = utf8(contour.value);
        question.form.push_back(std::move(contour));
    } else {
        asked.contour = asked.colour;
    }
    QString problem;
    std::vector<std::string> inputs = inputsFor(*bound, false);
    asked.x = axis(*bound, inputs, state, "x", MapText::tr("Across"), firstInputs(), question, problem);
    std::erase(inputs, asked.x.path);
    asked.y = axis(*bound, inputs, state, "y", MapText::tr("Up"), kSecond, question, problem);
    ToolField cells = choiceField(state, "cells", MapText::tr("Cells"), MapText::tr("Places along each axis."), {{u"128"_s, u"128²"_s}, {u"256"_s, u"256²"_s}, {u"512"_s, u"512²"_s}, {u"1024"_s, u"1024²"_s}}, u"256"_s);
    asked.cells = cells.value.toInt();
    question.form.push_back(std::move(cells));
    if (!problem.isEmpty() || !asked.x.row || !asked.y.row || !colourRow) {
        refuse(question.stuck, problem);
        return question;
    }
    question.work = std::make_unique<MapWork>(*bound, std::move(asked));
    return question;
}

} // namespace

Page mapPage() {
    static const MapTool tool;
    return toolPage(tool, MLS_TEXT("page", "Phase map"), "Hardware Acceleration (Vol I, Ch 11)");
}

} // namespace mlsys
