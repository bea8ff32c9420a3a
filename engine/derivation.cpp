// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derivation.hpp"

#include "engine/unit_text.hpp"

#include <algorithm>
#include <functional>

namespace mlsys {
namespace {

// A symbol is letters (any byte of a multi-byte letter counts), digits and '_', starting with a letter. The operators
// outside ASCII that equations use are not letters.
std::size_t operatorBytesAt(std::string_view text, std::size_t at) {
    for (const std::string_view op : {"·", "−", "×"}) if (text.substr(at).starts_with(op)) return op.size();
    return 0;
}
bool isSymbolByte(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x80) return operatorBytesAt(text, at) == 0;
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::string withSymbols(std::string_view equation, const std::function<std::string(std::string_view)>& textOf) {
    std::string out;
    for (std::size_t i = 0; i < equation.size();) {
        if (!isSymbolByte(equation, i) || isDigit(equation[i])) {
            const std::size_t bytes = std::max<std::size_t>(1, operatorBytesAt(equation, i));
            out += equation.substr(i, bytes);
            i += bytes;
            continue;
        }
        std::size_t end = i;
        while (end < equation.size() && isSymbolByte(equation, end)) ++end;
        out += textOf(equation.substr(i, end - i));
        i = end;
    }
    return out;
}

const Operand* Step::operand(std::string_view symbol) const {
    const auto found = std::find_if(operands.begin(), operands.end(), [&](const Operand& each) { return each.symbol == symbol; });
    return found == operands.end() ? nullptr : &*found;
}

std::string Step::substituted() const {
    const std::string_view equation = formula->equation;
    return withSymbols(equation, [&](std::string_view symbol) {
        const Operand* const put = operand(symbol);
        std::string text = put ? readableQuantity(put->value, put->dimension) : std::string(symbol);
        // "312 TFLOP/s / 2.039 TB/s" would read as three divisions.
        if (text.find('/') != std::string::npos && symbol != equation) text = '(' + text + ')';
        return text;
    });
}

const Step* Recorder::find(std::string_view symbol) const {
    for (const Step& step : m_steps) if (symbol == step.formula->symbol) return &step;
    return nullptr;
}

std::vector<const Step*> workingOf(std::span<const Step> steps, std::string_view output) {
    std::vector<bool> needed(steps.size(), false);
    const std::function<void(std::size_t)> need = [&](std::size_t index) {
        if (needed[index]) return;
        needed[index] = true;
        for (const Operand& operand : steps[index].operands) {
            if (operand.origin != Origin::step) continue;
            for (std::size_t i = 0; i < index; ++i) if (operand.path == steps[i].formula->symbol || operand.path == steps[i].output) need(i);
        }
    };
    for (std::size_t i = 0; i < steps.size(); ++i) if (steps[i].output == output) need(i);
    std::vector<const Step*> found;
    for (std::size_t i = 0; i < steps.size(); ++i) if (needed[i]) found.push_back(&steps[i]);
    return found;
}

} // namespace mlsys
