// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sentence.hpp"

#include "engine/unit_text.hpp"

#include <string_view>

namespace mlsys {
namespace {

std::string wordsOf(const Filling& argument) {
    if (const auto* words = std::get_if<std::string>(&argument)) return *words;
    if (const auto* count = std::get_if<std::int64_t>(&argument)) return std::to_string(*count);
    if (const auto* quantity = std::get_if<Readable>(&argument)) return readableQuantity(quantity->value, quantity->dimension, quantity->digits);
    if (const auto* field = std::get_if<FieldName>(&argument)) return field->path;
    if (const auto* list = std::get_if<ListOf>(&argument)) return inEnglish(*list);
    if (const auto* kind = std::get_if<KindOfQuantity>(&argument)) return describe(kind->dimension);
    return std::get<AsGiven>(argument).text;
}

} // namespace

std::string inEnglish(const Sentence& sentence) {
    const std::string_view source = sentence.text.source;
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool isPlace = source[i] == '%' && i + 1 < source.size() && source[i + 1] >= '1' && source[i + 1] <= '9';
        const std::size_t at = isPlace ? static_cast<std::size_t>(source[i + 1] - '1') : 0;
        if (!isPlace || at >= sentence.arguments.size()) {
            out += source[i];
            continue;
        }
        out += wordsOf(sentence.arguments[at]);
        ++i;
    }
    return out;
}

std::string inEnglish(const ListOf& list) {
    const char* last = list.last == ListOf::Last::either ? " or " : " and ";
    std::string out;
    for (std::size_t i = 0; i < list.words.size(); ++i) out += (i == 0 ? "" : i + 1 == list.words.size() ? last : ", ") + list.words[i];
    return out;
}

} // namespace mlsys
