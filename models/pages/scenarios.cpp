// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard of the scenario. The window shows it below a gallery of scenarios (app/pages/scenarios_view.h).
#include "models/page.h"
#include "models/scorecard.h"

namespace mlsys {

Page scenariosPage() { return {"scenarios", MLS_TEXT("page", "Scenarios"), "Library", kScenario.chapter, {&kScenario}, &scorecardContent}; }

} // namespace mlsys
