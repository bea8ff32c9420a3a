// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alternatives.h"

#include "engine/solvers/distributed.hpp"

namespace mlsys {

std::string alternativeTo(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    const std::string_view key = dot == std::string_view::npos ? path : path.substr(dot + 1);
    const auto& [count, size] = kMicroBatchInputs;
    const char* other = key == count ? size : key == size ? count : nullptr;
    return other ? std::string(path.substr(0, path.size() - key.size())) + other : std::string();
}

} // namespace mlsys
