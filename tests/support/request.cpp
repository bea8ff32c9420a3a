// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/request.hpp"

#include "registry/request.hpp"

#include <gtest/gtest.h>

namespace mlsys::test {

const Zoo& zoo() {
    static const Zoo embedded = Zoo::embedded();
    return embedded;
}

const Catalogue& catalogue() {
    static const Catalogue standard = Catalogue::standard();
    return standard;
}

Json answerTo(const std::string& solver, const Json& inputs, const Json& assumptions, const Catalogue& known) {
    const Json request{{"id", "test"}, {"solver", solver}, {"assumptions", assumptions}, {"inputs", inputs}};
    const RequestResult result = answerRequest(known, zoo(), request.dump(), false);
    EXPECT_EQ(result.line.find('\n'), std::string::npos) << "an answer is one line";
    const Json answer = Json::parse(result.line, nullptr, false);
    EXPECT_TRUE(answer.is_object()) << result.line;
    EXPECT_EQ(answer.contains("error"), result.refused) << result.line;
    EXPECT_EQ(answer.value("id", ""), "test");
    return answer;
}

Json outputsOf(const std::string& solver, const Json& inputs, const Json& assumptions) {
    const Json answer = answerTo(solver, inputs, assumptions);
    EXPECT_TRUE(answer.contains("outputs")) << answer;
    return answer.value("outputs", Json::object());
}

Json errorOf(const std::string& solver, const Json& inputs, const Json& assumptions) {
    const Json answer = answerTo(solver, inputs, assumptions);
    EXPECT_TRUE(answer.contains("error")) << answer;
    return answer.value("error", Json{{"code", ""}, {"message", ""}});
}

} // namespace mlsys::test
