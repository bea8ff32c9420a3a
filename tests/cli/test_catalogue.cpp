// SPDX-License-Identifier: GPL-3.0-or-later
// A solver added to the catalogue is a solver of the program: no command has a list of its own.
#include "app/cli/commands.hpp"
#include "tests/support/pretend_solver.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iostream>
#include <sstream>

namespace mlsys {
namespace {

using testing::HasSubstr;
using testing::Not;

struct Printed {
    int status;
    std::string out, err;
};

// Runs a command line with std::cout and std::cerr turned aside.
Printed runWith(const Catalogue& catalogue, const std::vector<std::string>& words) {
    std::ostringstream out, err;
    std::streambuf* oldOut = std::cout.rdbuf(out.rdbuf());
    std::streambuf* oldErr = std::cerr.rdbuf(err.rdbuf());
    const int status = cli::run(words, catalogue, Zoo::embedded());
    std::cout.rdbuf(oldOut);
    std::cerr.rdbuf(oldErr);
    return {status, out.str(), err.str()};
}

Catalogue withPretend() {
    Catalogue catalogue = Catalogue::standard();
    catalogue.add(test::kPretend);
    return catalogue;
}

TEST(CliCatalogue, SolvesAnAddedSolverFromFlags) {
    const Printed printed = runWith(withPretend(), {"solve", "pretend", "--people", "2", "--kettle.power", "1 kW", "--json"});
    EXPECT_EQ(printed.status, 0) << printed.err;
    EXPECT_THAT(printed.out, HasSubstr("\"solver\":\"PretendModel\""));
    EXPECT_THAT(printed.out, HasSubstr("\"spoons\":"));
}

TEST(CliCatalogue, ListsAnAddedSolverForPeopleAndPrograms) {
    EXPECT_THAT(runWith(withPretend(), {"solvers"}).out, HasSubstr("PretendModel (pretend)"));
    EXPECT_THAT(runWith(withPretend(), {"solvers", "--json"}).out, HasSubstr("\"PretendModel\""));
}

TEST(CliCatalogue, CompletesAnAddedSolver) {
    const auto offered = [](std::vector<std::string> words) {
        words.insert(words.begin(), {"complete", "--", "solve"});
        return runWith(withPretend(), words).out;
    };
    EXPECT_EQ(offered({"pret"}), "pretend\n");
    EXPECT_EQ(offered({"pretend", "--kettle.p"}), "--kettle.power\n");
    EXPECT_EQ(offered({"pretend", "--coffee", ""}), "espresso\nfilter\n");
}

TEST(CliCatalogue, RefusesItWhereItWasNotAdded) {
    EXPECT_EQ(runWith(Catalogue::standard(), {"solve", "pretend", "--people", "2"}).status, 2);
    EXPECT_THAT(runWith(Catalogue::standard(), {"solvers"}).out, Not(HasSubstr("PretendModel")));
}

} // namespace
} // namespace mlsys
