// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page.h"

#include <algorithm>

namespace mlsys {

// One line a page; the order is that of the navigation.
PageCatalogue PageCatalogue::standard(const Catalogue& solvers) {
    PageCatalogue catalogue;
    catalogue.add(overviewPage());
    catalogue.add(rooflinePage());
    catalogue.add(memoryPage());
    catalogue.add(servingPage());
    catalogue.add(capacityPage());
    catalogue.add(trainingMemoryPage());
    catalogue.add(scalingPage());
    catalogue.add(moePage());
    catalogue.add(reliabilityPage());
    catalogue.add(costCarbonPage());
    catalogue.add(sweepPage());
    catalogue.add(mapPage());
    catalogue.add(sensitivityPage());
    catalogue.add(seekPage());
    catalogue.add(searchPage());
    catalogue.add(attributionPage());
    catalogue.add(rangesPage());
    catalogue.add(comparisonPage());
    const Page library[] = {startPage(), scenariosPage(), zooPage(), formulasPage(), assumptionsPage()}; // last in the navigation
    for (const Solver* solver : solvers.solvers()) {
        const auto shows = [&](const Page& page) { return std::find(page.solvers.begin(), page.solvers.end(), solver) != page.solvers.end(); };
        const bool shown = std::any_of(catalogue.m_pages.begin(), catalogue.m_pages.end(), shows) || std::any_of(std::begin(library), std::end(library), shows);
        if (!shown) catalogue.add(genericPage(*solver));
    }
    for (const Page& page : library) catalogue.add(page);
    return catalogue;
}

const Page* PageCatalogue::find(std::string_view id) const {
    for (const Page& page : m_pages) if (id == page.id) return &page;
    return nullptr;
}

std::vector<std::string> PageCatalogue::groups() const {
    std::vector<std::string> found;
    for (const char* group : {"Run", "Serve", "Train", "Impact", "Explore", "More walls", "Library"}) {
        if (std::any_of(m_pages.begin(), m_pages.end(), [&](const Page& page) { return std::string_view(page.group) == group; })) found.emplace_back(group);
    }
    return found;
}

} // namespace mlsys
