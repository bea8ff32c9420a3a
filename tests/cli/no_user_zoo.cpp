// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into the tests of the commands: whoever runs them may have entries of his own, which they must not see.
#include <cstdlib>

namespace {
[[maybe_unused]] const int kNoUserZoo = setenv("MLSYSIM_ZOO", "", 1);
}
