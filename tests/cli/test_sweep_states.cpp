// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV of a solver of the test's own, whose answers are of every kind: unbounded, without an answer, absent, grouped.
#include "app/cli/sweep_csv.hpp"
#include "registry/answer.hpp"
#include "tests/support/pretend_solver.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace mlsys::cli {
namespace {

std::string csvOf(const std::string& inputs) {
    Catalogue catalogue;
    catalogue.add(test::kPretend);
    const Zoo zoo;
    SweepRequest request;
    const std::optional<Issue> issue = readSweep(catalogue, zoo, R"({"solver":"pretend","inputs":)" + inputs + "}", request);
    EXPECT_FALSE(issue) << (issue ? issue->message : "");
    if (issue) return {};
    SweepBases bases(zoo, request);
    Sweep sweep(*request.solver, request.axes());
    SweepCsv csv(request);
    std::string out;
    csv.header(out);
    sweep.run(0, static_cast<std::uint64_t>(sweep.points()), [&](std::span<const std::size_t> digits) -> SweepBase& { return bases.at(digits); }, [&](const SweepPoint& point) {
        csv.row(point, out);
        return true;
    });
    return out;
}

TEST(SweepCsv, SaysEveryStateOfAnAnswer) {
    EXPECT_EQ(csvOf(R"({"people":[1,3],"kettle":{"power":["0 W","1 kW"]}})"),
              "people,kettle.power [W],wait [ms],bill [USD],share,spoons,enough,served,refill.volume [GB],refill.power [W],error\n"
              "1,0,inf,,2,1,true,espresso,5e-10,,\n"
              "1,1000,2000,,2,1,true,espresso,5e-10,,\n"
              "3,0,inf,9,,3,true,espresso,5e-10,,\n"
              "3,1000,2000,9,,3,true,espresso,5e-10,,\n");
}

TEST(SweepCsv, DoesNotKeepWhatAnEarlierPointAnswered) {
    EXPECT_EQ(csvOf(R"({"people":[3,1],"milk":[true,false]})"),
              "people,milk,wait [ms],bill [USD],share,spoons,enough,served,refill.volume [GB],refill.power [W],error\n"
              "3,true,,,,,,,,,infeasible_parallelism: milk and espresso do not go together here\n"
              "3,false,inf,9,,3,true,espresso,5e-10,,\n"
              "1,true,,,,,,,,,infeasible_parallelism: milk and espresso do not go together here\n"
              "1,false,inf,,2,1,true,espresso,5e-10,,\n");
}

TEST(NumberWriter, WritesWhatAnswersWrite) {
    std::mt19937_64 random(3);
    for (const char* unit : {"", "ms", "GB", "TFLOP/s", "h", "kWh", "GiB", "USD/kWh", "1/s", "µs"}) {
        Row row;
        row.kind = Kind::real;
        row.unit = unit;
        row.peek = [](const void* at) { return at; };
        const NumberWriter writer(unit);
        for (int i = 0; i < 20000; ++i) {
            double value = 0;
            const std::uint64_t bits = random();
            std::memcpy(&value, &bits, sizeof value); // any double there is
            if (i % 2 == 0) value = static_cast<double>(static_cast<std::int64_t>(bits >> 40)) * std::pow(10, static_cast<int>(bits % 30) - 15);
            if (i == 1) value = 0;
            if (i == 3) value = std::numeric_limits<double>::infinity();
            if (i == 5) value = std::numeric_limits<double>::denorm_min(); // below a double in most units
            const AnswerNumber answer = answerNumber(row, &value);
            std::string text;
            writer.append(value, text);
            // Beyond a double in its unit an answer has the state of its division, which CSV says too.
            EXPECT_EQ(text, answer.state == AnswerState::value ? answer.number : answer.state == AnswerState::unbounded ? "inf" : "") << value << " in " << unit;
        }
    }
}

} // namespace
} // namespace mlsys::cli
