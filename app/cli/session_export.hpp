// SPDX-License-Identifier: GPL-3.0-or-later
// What `run` asks of the part of the program that draws. That part needs Qt and is linked only into the program that is
// built with the window; the commands are handed its function, or null.
#pragma once

#include "engine/solver.hpp"
#include "registry/session.hpp"
#include "registry/zoo.hpp"

#include <string>
#include <vector>

namespace mlsys::cli {

struct ExportOrder {
    Session session;
    std::string folder;
    std::vector<std::string> formats{"svg", "pdf", "png", "csv"};
    double widthMm = 160;
    double heightMm = 100;
    int dpi = 300;             // PNG
    bool dark = false;
};

// Writes the files, their names to standard output, what stands in the way to standard error. Returns the exit status.
using SessionExport = int (*)(const ExportOrder& order, const Catalogue& catalogue, const Zoo& zoo);

// This program's: null without Qt. Defined once in each build (app/export/session_export.cpp or no_session_export.cpp).
SessionExport sessionExport();

} // namespace mlsys::cli
