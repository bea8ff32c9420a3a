// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.hpp"

#include <algorithm>

namespace mlsys::cli {

bool Arguments::has(const std::string& flag) const { return std::find(flags.begin(), flags.end(), flag) != flags.end(); }

Arguments parseArguments(const std::vector<std::string>& words, const std::vector<std::string>& flags) {
    Arguments found;
    bool literal = false; // after "--": every word is positional
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (literal || word.size() < 3 || !word.starts_with("--")) {
            if (word == "--" && !literal) literal = true;
            else if (!literal && word.size() > 1 && word[0] == '-' && word != "-") throw Usage{"unknown option " + word};
            else found.positional.push_back(word);
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string key = word.substr(2, equals == std::string::npos ? equals : equals - 2);
        if (std::find(flags.begin(), flags.end(), key) != flags.end()) {
            if (equals != std::string::npos) throw Usage{"--" + key + " takes no value"};
            found.flags.push_back(key);
        } else if (equals != std::string::npos) {
            found.options.emplace_back(key, word.substr(equals + 1));
        } else if (i + 1 < words.size()) {
            found.options.emplace_back(key, words[++i]);
        } else {
            throw Usage{"--" + key + " needs a value"};
        }
    }
    return found;
}

std::string keyOfFlag(std::string flag) {
    std::replace(flag.begin(), flag.end(), '-', '_');
    return flag;
}

std::string flagOfKey(std::string key) {
    std::replace(key.begin(), key.end(), '_', '-');
    return key;
}

void setOnce(Values& values, const std::string& flag, const std::string& text) {
    const std::string key = keyOfFlag(flag);
    if (values.find(key)) throw Usage{"--" + flag + " is given twice"};
    values.set(key, atomOf(text));
}

std::optional<std::string> takeOption(std::vector<std::string>& words, const std::string& key) {
    const std::string option = "--" + key;
    std::optional<std::string> found;
    for (std::size_t i = 0; i < words.size() && words[i] != "--";) {
        const bool apart = words[i] == option;
        if (!apart && !words[i].starts_with(option + "=")) {
            ++i;
            continue;
        }
        if (apart && i + 1 == words.size()) throw Usage{option + " needs a value"};
        found = apart ? words[i + 1] : words[i].substr(option.size() + 1);
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i), words.begin() + static_cast<std::ptrdiff_t>(i + (apart ? 2 : 1)));
    }
    return found;
}

} // namespace mlsys::cli
