// SPDX-License-Identifier: GPL-3.0-or-later
// A Hugging Face config.json as a zoo entry: the shape as the file states it, the parameters counted from the shape.
#pragma once

#include "engine/issue.hpp"
#include "registry/zoo.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace mlsys {

// Reads llama, mistral, mixtral, qwen2(_moe), qwen3(_moe), gpt2, gpt_neox, gemma(2, 3 text), deepseek_v2/v3, phi, phi3.
// `file` is named in faults and in the entry's source. An empty id is made of the name, an empty name of the file's own
// words. A mixture's active parameters are all but the routed experts that a token does not visit.
std::optional<FileIssue> readHfConfig(std::string_view json, const std::string& file, const std::string& id, const std::string& name, ZooEntry& out);

} // namespace mlsys
