// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_export.hpp"

namespace mlsys::cli {

SessionExport sessionExport() { return nullptr; }

} // namespace mlsys::cli
