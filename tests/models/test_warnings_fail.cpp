// SPDX-License-Identifier: GPL-3.0-or-later
// The net under every Qt test: a warning of Qt fails the test that caused it (tests/support/qt_main.cpp).
#include <QDebug>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace {

TEST(QtMain, AWarningFailsTheTest) {
    EXPECT_NONFATAL_FAILURE(qWarning("a planted warning"), "a planted warning");
    EXPECT_NONFATAL_FAILURE(qCritical("a planted error"), "a planted error");
}

TEST(QtMain, WhatThePlatformSaysOfItselfDoesNot) { qWarning("This plugin does not support propagateSizeHints()"); }

TEST(QtMain, TestsSeeNoLocaleAndNoSettingsOfTheMachine) {
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral("."));
    EXPECT_EQ(QLocale().language(), QLocale::C);
    EXPECT_TRUE(QStandardPaths::isTestModeEnabled());
}

} // namespace
