// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/tool_arguments.hpp"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <optional>

namespace mlsys::cli {
namespace {

constexpr const char* kHelp = R"(mlsysim-cli run SESSION --export DIR [--format svg,pdf,png,csv] [--size 160x100mm] [--dpi 300] [--theme light|dark]
    Writes every chart and table of a session file into DIR, with no display: PAGE-CHART.svg, .pdf and .png, PAGE-table.csv.
    The names are the same each time, and files that are there are overwritten. A page without an answer says why on
    standard error; the others are written. That a page asks what this session does not state, or does not apply to its model,
    is no fault; an input that is wrong is (exit status 2). Needs the program built with its window.

    $ mlsysim-cli run session.json --export charts --format svg,csv
)";

std::optional<double> numberAt(std::string_view& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

void readSize(const std::string& given, ExportOrder& order) {
    std::string_view text = given;
    const std::optional<double> width = numberAt(text);
    const bool times = text.starts_with('x');
    if (times) text.remove_prefix(1);
    const std::optional<double> height = numberAt(text);
    const auto allowed = [](const std::optional<double>& mm) { return mm && *mm >= 30 && *mm <= 2000; };
    if (!times || !(text.empty() || text == "mm") || !allowed(width) || !allowed(height)) {
        throw Usage{"--size must be WIDTHxHEIGHT from 30 to 2000 mm, such as 160x100mm; got " + given};
    }
    order.widthMm = *width;
    order.heightMm = *height;
}

void readFormats(const std::string& given, ExportOrder& order) {
    static const std::vector<std::string> kKnown{"svg", "pdf", "png", "csv"};
    order.formats.clear();
    for (std::size_t at = 0; at <= given.size();) {
        const std::size_t end = std::min(given.find(',', at), given.size());
        const std::string format = given.substr(at, end - at);
        if (std::find(kKnown.begin(), kKnown.end(), format) == kKnown.end()) throw Usage{"--format takes svg, pdf, png and csv, with commas between; got \"" + format + "\""};
        if (std::find(order.formats.begin(), order.formats.end(), format) == order.formats.end()) order.formats.push_back(format);
        at = end + 1;
    }
}

void readOption(const std::string& flag, const std::string& value, ExportOrder& order) {
    if (flag == "export") {
        if (value.empty()) throw Usage{"--export needs the name of a folder"};
        order.folder = value;
    } else if (flag == "format") {
        readFormats(value, order);
    } else if (flag == "size") {
        readSize(value, order);
    } else if (flag == "dpi") {
        std::string_view text = value;
        const std::optional<double> dpi = numberAt(text);
        if (!dpi || !text.empty() || *dpi < 30 || *dpi > 1200 || *dpi != static_cast<int>(*dpi)) throw Usage{"--dpi must be a whole number from 30 to 1200, got " + value};
        order.dpi = static_cast<int>(*dpi);
    } else if (flag == "theme") {
        if (value != "light" && value != "dark") throw Usage{"--theme must be light or dark, got " + value};
        order.dark = value == "dark";
    } else {
        throw Usage{"unknown option --" + flag};
    }
}

} // namespace

int runCommand(const std::vector<std::string>& words, const Catalogue& catalogue, const Zoo& zoo, SessionExport sessionExport) {
    const Arguments arguments = parseArguments(words, {"help"});
    if (arguments.has("help")) {
        std::cout << kHelp;
        return kOk;
    }
    if (arguments.positional.size() != 1) throw Usage{"run takes one SESSION, got " + std::to_string(arguments.positional.size())};
    ExportOrder order;
    for (const auto& [flag, value] : arguments.options) readOption(flag, value, order);
    if (order.folder.empty()) throw Usage{"run needs --export DIR: where the charts and tables go"};
    // Pages are made of Qt's words and charts; there is nothing here to fall back on, not even for tables.
    if (!sessionExport) throw Usage{"this build has no charts or tables to export: it was made without the window (MLSYSIM_GUI=OFF)"};
    order.session = sessionOf(arguments.positional.front());
    return sessionExport(order, catalogue, zoo);
}

} // namespace mlsys::cli
