// SPDX-License-Identifier: GPL-3.0-or-later
// A page as text to take along: the request that gives its numbers, or what it says in a sentence.
#pragma once

#include "models/page.h"

namespace mlsys {

// One request for each of the page's solvers that has an answer, one a line: for `mlsysim-cli solve`.
QString pageAsCommand(const Page& page, const PageContext& context);
QString pageAsJson(const Page& page, const PageContext& context);
// "ResNet-50 on NVIDIA A100, batch 1, fp16: Memory-bound, 0.54 ms … (Textbook; MLSys·im)."
QString pageAsSentence(const PageContext& context, const Content& content);

} // namespace mlsys
