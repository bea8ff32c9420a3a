// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"
#include "models/words.h"
#include "tests/support/scenario_support.h"

#include <QGuiApplication>

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

// On screen and in documents −0.50 has the minus sign of print; a spreadsheet reads only the hyphen as a number.
TEST(TableText, NumbersForOtherProgramsHaveAHyphen) {
    Table table = sample();
    table.rows[0][1] = {ValueFormat().number(-0.5), -0.5, {}, u"−12.5 %"_s, Tone::neutral, {}};
    EXPECT_EQ(cellText(table, table.rows[0][1]), u"−0.50 (−12.5 %)"_s);
    EXPECT_TRUE(tableAsTsv(table).contains(u"\t-0.50 (-12.5 %)\n"_s)) << tableAsTsv(table).toStdString();
    EXPECT_TRUE(qstring(tableAsCsv(table)).contains(u",-0.50,-0.5\n"_s)) << tableAsCsv(table);
    EXPECT_TRUE(tableAsHtml(table).contains(u">−0.50 (−12.5 %)<"_s));
    EXPECT_TRUE(tableAsLatex(table).contains(u"$-$0.50"_s));
}

TEST(TableText, HtmlEscapesAndAlignsNumbers) {
    const QString html = tableAsHtml(sample());
    EXPECT_TRUE(html.contains(u"<td>Weights &lt;fp16&gt;</td><td align=\"right\">16.06 (×2)</td>"_s)) << html.toStdString();
    EXPECT_EQ(html.count(u"<tr>"_s), 3);
}

TEST(TableText, AnAddressIsALinkInHtml) {
    Table table = sample();
    table.rows[0][0].text = u"NVIDIA · https://example.com/a?b=1&c=2 (2024)"_s;
    const QString html = tableAsHtml(table);
    EXPECT_TRUE(html.contains(u"NVIDIA · <a href=\"https://example.com/a?b=1&amp;c=2\">https://example.com/a?b=1&amp;c=2</a> (2024)"_s)) << html.toStdString();
}

// Marks that hold numbers and names together are for documents; files and sheets have none.
TEST(TableText, OnlyDocumentsHaveMarksOfDirection) {
    Table table = sample();
    table.rows[0][0].text = u"\u2068A100 (SXM4)\u2069 \u0627\u0644\u0622\u0646"_s;
    table.columns[1] = u"\u2068ZeRO 1\u2069"_s;
    table.rows[1][0].text = u"United States (average)"_s;
    table.rows[1][1].text = u"\u20661,5 GB\u2069"_s;
    for (const QString& text : {tableAsTsv(table), qstring(tableAsCsv(table)), tableAsMarkdown(table), tableAsLatex(table)}) {
        for (char16_t mark = 0x2066; mark <= 0x2069; ++mark) EXPECT_FALSE(text.contains(QChar(mark))) << text.toStdString();
    }
    EXPECT_FALSE(tableAsHtml(table).contains(u" dir="_s)) << "everything reads from the left";
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString html = tableAsHtml(table);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_TRUE(html.contains(u"<td>\u2068A100"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<td dir=\"ltr\">United States (average)</td><td align=\"right\" dir=\"ltr\">\u20661,5 GB\u2069</td>"_s)) << html.toStdString();
}

TEST(TableText, CsvQuotesAndAddsTheNumbersAsComputed) {
    EXPECT_EQ(tableAsCsv(sample()), "Part,\"Size, GB\",\"Size, GB [base units]\"\nWeights <fp16>,16.06,16060000000\nKV,unbounded,inf\n");
}

} // namespace
} // namespace mlsys
