// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/number_text.h"

#include <gtest/gtest.h>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

const QLocale kGerman(QLocale::German), kEnglish(QLocale::English), kSpanish(QLocale::Spanish), kChinese(QLocale::Chinese);

TEST(NumberText, IsWrittenAsTheLanguageDoes) {
    EXPECT_EQ(inLocale(u"3.35 TB/s"_s, kGerman), u"3,35 TB/s"_s);
    EXPECT_EQ(inLocale(u"3.35 TB/s"_s, kEnglish), u"3.35 TB/s"_s);
    EXPECT_EQ(inLocale(u"-0.5"_s, kSpanish), u"-0,5"_s);
    EXPECT_EQ(inLocale(u"Llama 3.1"_s, kGerman), u"Llama 3.1"_s) << "a name is no number";
}

TEST(NumberText, IsReadAsTheLanguageWritesItAndAsFilesDo) {
    EXPECT_EQ(plainNumber(u"3,35 TB/s"_s, kGerman), u"3.35 TB/s"_s);
    EXPECT_EQ(plainNumber(u"1.024"_s, kGerman), u"1024"_s);
    EXPECT_EQ(plainNumber(u"1.234.567,5 GB"_s, kGerman), u"1234567.5 GB"_s);
    EXPECT_EQ(plainNumber(u"0.25"_s, kGerman), u"0.25"_s) << "no group of three: the point of files";
    EXPECT_EQ(plainNumber(u"0.125"_s, kGerman), u"0.125"_s);
    EXPECT_EQ(plainNumber(u"0,125"_s, kGerman), u"0.125"_s);
    EXPECT_EQ(plainNumber(u"1,024"_s, kEnglish), u"1024"_s);
    EXPECT_EQ(plainNumber(u"0,25"_s, kEnglish), u"0,25"_s) << "left to whoever says what is wrong";
    EXPECT_EQ(plainNumber(u"1e9"_s, kGerman), u"1e9"_s);
    EXPECT_EQ(plainNumber(u"GPT-3"_s, kGerman), u"GPT-3"_s);
    EXPECT_EQ(plainNumber(u"1, 2, 4"_s, kGerman), u"1, 2, 4"_s) << "a list";
}

TEST(NumberText, HasTheMinusSignOfPrintOnlyWhereItIsASign) {
    EXPECT_EQ(withMinus(u"-0.50"_s), u"−0.50"_s);
    EXPECT_EQ(withMinus(u"max(-3, 1e-05) + -.5"_s), u"max(−3, 1e−05) + −.5"_s);
    for (const QLocale& locale : {kGerman, kEnglish, kSpanish, kChinese, QLocale(QLocale::Arabic)}) EXPECT_FALSE(withMinus(locale.toString(-0.5, 'f', 2)).contains(u'-')) << locale.name().toStdString();
    for (const QString& other : {u"GPT-3"_s, u"2024-07-01"_s, u"fp8-kv"_s, u"a - b"_s, u"0.5"_s, u"(2)-3"_s}) EXPECT_EQ(withMinus(other), other);
    EXPECT_EQ(withHyphen(u"−0.50 (−12.5 %)"_s), u"-0.50 (-12.5 %)"_s);
    EXPECT_EQ(plainNumber(u"−0,5 pt"_s, kGerman), u"-0.5 pt"_s) << "copied from a table";
}

TEST(NumberText, ComesBackAsItWas) {
    for (const QLocale& locale : {kGerman, kEnglish, kSpanish, kChinese, QLocale(QLocale::Arabic), QLocale(QLocale::French, QLocale::Switzerland)}) {
        for (const QString& plain : {u"3.35 TB/s"_s, u"0.001"_s, u"1024"_s, u"2048.125 GB"_s, u"-7.5"_s, u"80 GiB"_s}) EXPECT_EQ(plainNumber(inLocale(plain, locale), locale), plain) << locale.name().toStdString();
    }
}

} // namespace
} // namespace mlsys
