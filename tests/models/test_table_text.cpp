// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"
#include "tests/support/scenario_support.h"

#include <gtest/gtest.h>

namespace mlsys {
namespace {

using namespace test;

Table sample() {
    Table table{{u"Part"_s, u"Size, GB"_s}, {}, false};
    table.rows.push_back({{u"Weights <fp16>"_s, kNoNumber, {}, {}, Tone::neutral, {}}, {u"16.06"_s, 16.06e9, {}, u"×2"_s, Tone::bad, {}}});
    table.rows.push_back({{u"KV"_s, kNoNumber, {}, {}, Tone::neutral, {}}, {u"unbounded"_s, HUGE_VAL, {}, {}, Tone::neutral, {}}});
    return table;
}

TEST(TableText, TsvHasTheChangeBehindItsValue) { EXPECT_EQ(tableAsTsv(sample()), u"Part\tSize, GB\nWeights <fp16>\t16.06 (×2)\nKV\tunbounded\n"_s); }

TEST(TableText, HtmlEscapesAndAlignsNumbers) {
    const QString html = tableAsHtml(sample());
    EXPECT_TRUE(html.contains(u"<td>Weights &lt;fp16&gt;</td><td align=\"right\">16.06 (×2)</td>"_s)) << html.toStdString();
    EXPECT_EQ(html.count(u"<tr>"_s), 3);
}

TEST(TableText, CsvQuotesAndAddsTheNumbersAsComputed) {
    EXPECT_EQ(tableAsCsv(sample()), "Part,\"Size, GB\",\"Size, GB [base units]\"\nWeights <fp16>,16.06,16060000000\nKV,unbounded,inf\n");
}

} // namespace
} // namespace mlsys
