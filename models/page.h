// SPDX-License-Identifier: GPL-3.0-or-later
// A page: what a tab shows, as a value. Pages are descriptors; adding one is its own file and one line in the page
// catalogue. Every solver that no page shows gets a generic one. No widgets here.
#pragma once

#include "models/chart_spec.h"
#include "models/results.h"
#include "models/scenario_document.h"
#include "models/services.h"
#include "models/value_format.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace mlsys {

class ExploreTool;

enum class Tone { neutral, good, bad };      // shown by a word or sign as well as by colour
inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

// A headline: one number and what it means.
struct Card {
    QString key;                             // "single-node.latency": selects the Working
    QString title;
    QString value;
    QString unit;
    QString verdict;                         // "Memory-bound", "95 % is overhead"
    QString delta;                           // beside a pin: "A: 0.62 ms · −12.5 %"; compare.h writes it
    Tone tone = Tone::neutral;               // of the verdict
    Tone deltaTone = Tone::neutral;
    double raw = kNoNumber;                  // the value in coherent units
    Better better = Better::neither;
    QString page;                            // id of the page that explains it, if that is another
};

struct Cell {
    QString text;
    double raw = 0;                          // coherent units; NaN for text
    QString key;                             // Working, or empty
    QString delta;                           // compare.h writes it
    Tone deltaTone = Tone::neutral;
    QString toolTip;
    Better better = Better::neither;
};

// What can be done with a row of a table: changes to the scenario, to what is chosen on a page, or a look at that page.
struct Action {
    QString text;                            // "Apply: tp 8, pp 16"
    std::vector<Change> changes;
    Values view = {};
    std::string page = {};
};

// The same numbers as the chart, for reading, copying and screen readers.
struct Table {
    QStringList columns;                     // with units
    std::vector<std::vector<Cell>> rows;     // each as long as columns
    bool isList = false;                     // one number a row, in column 1, its unit in column 2
    std::vector<Action> actions = {};        // one a row, or none at all
};

// A way out of an infeasible or inapplicable state: tried by the solver, applied by a click.
struct Repair {
    QString text;                            // "ZeRO stage 0 → 2: 32.9 of 85.9 GB"
    std::vector<Change> changes;
};

struct Content {
    QString verdict;                         // status line and first thing read: "Memory-bound · fits · 0.54 ms"
    std::vector<Card> cards;
    std::vector<ChartSpec> charts;
    Table table;
    std::vector<QString> notes;
    std::vector<Repair> repairs;
    QString problem;                         // what stands in the way: an input wrong or missing, infeasible, not applicable
    enum class State { good, infeasible, notApplicable, incomplete, invalid } state = State::good;
    QString defaultKey;                      // the number whose Working is shown at first
};

struct PageContext {
    const Services& services;
    Results& results;
    std::span<const Scenario> pins;
    const ValueFormat& format;
    std::span<const Rival> rivals = {};
    const Values* view = nullptr;            // of the session: what is chosen on the pages themselves
    bool isDragging = false;                 // a slider is held: what takes long to draw may wait
};

// A question with its numbers filled in: one click sets the scenario up for it. One undo command.
struct Preset {
    Text title;                              // "Output tokens 64 → 128"
    std::vector<Change> changes;
};

struct Page {
    const char* id;                          // "roofline": object name, sessions
    Text title;
    const char* group;                       // Run, Serve, Train, Impact, Explore, More walls, Library
    const char* chapter;
    std::vector<const Solver*> solvers;      // whose inputs the Inputs panel shows; the first leads
    std::function<Content(const PageContext&)> build;
    std::vector<Preset> presets = {};        // common questions, for the Examples menu
    bool pairsCharts = false;                // two charts in a row where there is room; a timeline always has one of its own
    const ExploreTool* tool = nullptr;       // asked in place of build() where there is a window
};

class PageCatalogue {
public:
    // The program's pages, and a generic page for every solver of `solvers` that they do not show.
    static PageCatalogue standard(const Catalogue& solvers);

    std::span<const Page> pages() const { return m_pages; }
    const Page* find(std::string_view id) const;
    std::vector<std::string> groups() const; // in order of the navigation, only those with pages
    void add(Page page) { m_pages.push_back(std::move(page)); }

private:
    std::vector<Page> m_pages;
};

Page overviewPage();
Page rooflinePage();
Page memoryPage();
Page servingPage();
Page capacityPage();
Page trainingMemoryPage();
Page scalingPage();
Page moePage();
Page reliabilityPage();
Page costCarbonPage();
Page comparisonPage();
Page sweepPage();
Page mapPage();
Page sensitivityPage();
Page seekPage();
Page searchPage();
Page attributionPage();
Page rangesPage();
Page startPage();
Page scenariosPage();
Page zooPage();
Page formulasPage();
Page assumptionsPage();
Page genericPage(const Solver& solver);

} // namespace mlsys
