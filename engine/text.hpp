// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people, as marked source strings. The engine never translates; `models` does, and lupdate finds the
// literals by the macro's name (-tr-function-alias QT_TRANSLATE_NOOP+=MLS_TEXT).
#pragma once

namespace mlsys {

struct Text {
    const char* context = "";
    const char* source = "";
    constexpr bool empty() const { return source[0] == '\0'; }
};

} // namespace mlsys

#define MLS_TEXT(context, source) (::mlsys::Text{context, source})
