// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a user's own entries, laid out as <kind>/*.json; a file beside those folders is of the kind its fields fit.
#pragma once

#include "registry/zoo.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

// $MLSYSIM_ZOO (empty: none), else $XDG_DATA_HOME/mlsysim/zoo or ~/.local/share/mlsysim/zoo if there is one.
std::optional<std::filesystem::path> userFolder();
// Where it is or would be made: to write the first entry into.
std::optional<std::filesystem::path> userFolderPlace();

// The kind whose fields an entry's JSON has most of, or whose entry it starts from; nothing if none fits.
std::optional<EntryKind> guessKind(const Zoo& zoo, std::string_view json);

// Adds the folder's entries; one of an id that the zoo has replaces it. A file that cannot be read, parsed or bound is
// left out and told of. Values need no sources here: what a user enters for himself is his own.
std::vector<FileIssue> addFolder(Zoo& zoo, const std::filesystem::path& folder);

// What `zoo --check` says.
struct ZooCheck {
    std::vector<FileIssue> unreadable; // files and folders
    std::vector<FileIssue> faults;
    std::vector<FileIssue> warnings;   // possible, but rather a slip
    std::size_t entries = 0;
};
// One entry that is not in a file yet, as if it were.
ZooCheck checkNew(const Zoo& zoo, const ZooEntry& entry);
// Every value bound, each with one source, ids given once, devices plausible. Entries of `zoo` may be referred to.
ZooCheck checkFolder(const Zoo& zoo, const std::filesystem::path& folder);
ZooCheck checkEmbedded();

// Compute over bandwidth of the zoo's devices lies between 0.06 (RP2040) and 2,706 FLOP/B (the first TPU); beyond these
// a unit has probably slipped.
inline constexpr double kLeastRidge = 0.05;
inline constexpr double kMostRidge = 5000;

} // namespace mlsys
