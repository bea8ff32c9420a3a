// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a scenario: what it is, what each chosen page says of it, the assumptions that it rests on, where its numbers
// are from, and what was answered to the exercises. A value; app/ writes it as HTML or PDF, or prints it.
#pragma once

#include "models/page.h"
#include "registry/session.hpp"

#include <QString>

#include <vector>

namespace mlsys {

struct ReportSection {
    QString id;              // of its page: figures are named by it
    QString title;
    Content content;
};

struct Report {
    QString title;
    QString scenario;        // one sentence
    std::vector<QString> pins; // "A: …", one sentence each
    QString assumptions;     // which set, and how many are edited
    std::vector<ReportSection> sections;
    Table inputs;            // what the scenario sets
    Table sources;           // of the zoo entries used
    Table answers;           // question, what was answered, the answer; empty without any
    QString version;         // of the program
};

// Pages that say nothing here are left out: those that do not apply, and those of the library. `ids` empty: all the others.
Report makeReport(const PageContext& context, const std::vector<std::string>& ids, const std::vector<Scene>& scenes);
// The pages that such a report can have.
std::vector<const Page*> reportablePages(const PageContext& context);

} // namespace mlsys
