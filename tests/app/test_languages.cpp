// SPDX-License-Identifier: GPL-3.0-or-later
// Every language: whole, with the marks of its texts in place, and on screen at 1280×720 without a clipped text.
#include "app/widgets/language.h"
#include "app/window/program.h"
#include "models/table_text.h"
#include "tests/app/window_support.h"

#include <QAbstractButton>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <tuple>

namespace mlsys::test {
namespace {

struct Message {
    QString context, source, comment;
    QStringList translations;
};

std::vector<Message> messagesOf(const QString& code) {
    QFile file(QStringLiteral(MLSYSIM_SOURCE_DIR) + u"/translations/mlsysim_"_s + code + u".ts"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << code.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"message") found.push_back({context, {}, {}, {}});
        else if (xml.name() == u"source") found.back().source = xml.readElementText();
        else if (xml.name() == u"comment") found.back().comment = xml.readElementText();
        else if (xml.name() == u"numerusform") found.back().translations << xml.readElementText();
        else if (xml.name() == u"translation") {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty() && found.back().translations.isEmpty()) found.back().translations << text;
        }
    }
    // lupdate puts new ones in another order in each file.
    std::sort(found.begin(), found.end(), [](const Message& a, const Message& b) { return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment); });
    return found;
}

QStringList marksOf(const QString& text) {
    static const QRegularExpression mark(u"%L?[0-9]+"_s);
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();) marks << it.next().captured();
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

class EveryLanguage : public testing::TestWithParam<const char*> {
protected:
    QString code() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(EveryLanguage, HasEveryTextWithItsMarks) {
    const std::vector<Message> english = messagesOf(u"en"_s), here = messagesOf(code());
    ASSERT_EQ(here.size(), english.size()) << "update_translations was not run";
    for (std::size_t i = 0; i < here.size(); ++i) {
        ASSERT_EQ(here[i].source, english[i].source);
        EXPECT_FALSE(here[i].translations.isEmpty()) << here[i].context.toStdString() << ": " << here[i].source.toStdString();
        for (const QString& text : here[i].translations) EXPECT_EQ(marksOf(text), marksOf(here[i].source)) << text.toStdString();
    }
}

// The letter after "&", or none; "&&" and the sign between words are none.
QString mnemonicOf(const QString& text) {
    static const QRegularExpression mnemonic(u"(?<!&)&([^\\s&])"_s);
    return mnemonic.match(text).captured(1).toUpper();
}

TEST_P(EveryLanguage, HasAMnemonicWhereTheSourceHasOne) {
    for (const Message& message : messagesOf(code())) {
        if (message.source.contains(u'<')) continue; // of HTML, "&" is the sign of an entity
        for (const QString& text : message.translations) EXPECT_EQ(mnemonicOf(text).isEmpty(), mnemonicOf(message.source).isEmpty()) << text.toStdString();
    }
}

// "&" between two letters takes away their joint, and the label's last letter with it: it stands behind, "(&O)".
TEST(Arabic, HasNoMnemonicWithinAWord) {
    static const QRegularExpression within(u"(?<!&)&\\p{Arabic}"_s, QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (const Message& message : messagesOf(u"ar"_s)) {
        for (const QString& text : message.translations) {
            EXPECT_FALSE(within.match(text).hasMatch()) << text.toStdString();
            const QString letter = mnemonicOf(message.source);
            if (letter.isEmpty()) continue;
            ++count;
            EXPECT_TRUE(text.contains(u"(&"_s + (letter == u"\u039C" ? u"U"_s : letter) + u')')) << text.toStdString(); // µ is on no keyboard
        }
    }
    EXPECT_GT(count, 100);
}

// Every start of an isolated part has its end: names and numbers keep their own direction, and the rest its.
TEST(Arabic, EndsEveryIsolatedPart) {
    int count = 0;
    for (const Message& message : messagesOf(u"ar"_s)) {
        for (const QString& text : message.translations) {
            int depth = 0;
            for (const QChar c : text) {
                depth += c == QChar(0x2066) || c == QChar(0x2068) ? 1 : c == QChar(0x2069) ? -1 : 0;
                EXPECT_GE(depth, 0) << text.toStdString();
                count += c == QChar(0x2068) ? 1 : 0;
            }
            EXPECT_EQ(depth, 0) << text.toStdString();
        }
    }
    EXPECT_GT(count, 100);
}

// With the fonts that deps.sh installs, which are those that the package recommends (Fonts.ThatAreTestedAreRecommended).
TEST_P(EveryLanguage, HasAGlyphForEveryCharacter) {
    QStringList missing;
    for (const bool bold : {false, true}) {
        QFont font = QApplication::font();
        font.setBold(bold);
        const QFontMetrics metrics(font);
        for (const Message& message : messagesOf(code())) {
            for (const QString& text : message.translations) {
                for (const uint character : text.toUcs4()) {
                    if (QChar::isPrint(character) && !metrics.inFontUcs4(character)) missing << QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
                }
            }
        }
    }
    missing.removeDuplicates();
    EXPECT_TRUE(missing.isEmpty()) << missing.join(u' ').toStdString();
}

class LanguageWindow : public WindowTest, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override {
        translation.apply(QString::fromLatin1(GetParam()));
        WindowTest::SetUp();
    }
    void TearDown() override {
        WindowTest::TearDown();
        translation.apply(u"en"_s);
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Translation translation;
};

// Of labels, buttons and tabs: what does not fit its widget.
QStringList overlong(MainWindow& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (button->text().isEmpty() || button->inherits("mlsys::CardWidget")) continue;
            if (button->width() < button->minimumSizeHint().width() - 2) found << button->objectName() + u": "_s + button->text();
        } else if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->wordWrap() || label->text().isEmpty() || label->inherits("mlsys::ElidedLabel") || label->textFormat() == Qt::RichText) continue;
            if (label->width() < label->minimumSizeHint().width() - 2) found << label->objectName() + u": "_s + label->text();
        }
    }
    return found;
}

TEST_P(LanguageWindow, ShowsEveryPageWithoutAnOverlongText) {
    const bool fromRight = QString::fromLatin1(GetParam()) == u"ar";
    EXPECT_EQ(window->layoutDirection(), fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    for (const Page& page : world().pages.pages()) {
        window->showPage(QString::fromLatin1(page.id));
        settle();
        EXPECT_LE(window->width(), 1280) << page.id;
        EXPECT_TRUE(overlong(*window).isEmpty()) << page.id << ":\n" << overlong(*window).join(u'\n').toStdString();
        EXPECT_TRUE(leak(wordsOf(content())).isEmpty()) << page.id << ": " << leak(wordsOf(content())).toStdString();
        const ChartView* chart = window->currentPage()->chart();
        EXPECT_TRUE(!chart || chart->layoutDirection() == Qt::LeftToRight) << "an axis grows to the right in every language";
    }
}

// A number and its unit stay in their order where the text runs from the right, and only there and only on screen.
TEST_P(LanguageWindow, NumberAndUnitStayTogether) {
    const bool fromRight = QString::fromLatin1(GetParam()) == u"ar";
    EXPECT_EQ(Formatted({u"5,19"_s, u"ms"_s}).text().contains(QChar(0x2066)), fromRight);
    window->showPage(u"memory"_s);
    settle();
    EXPECT_FALSE(tableAsTsv(window->currentPage()->shownTable()).contains(QChar(0x2066)));
}

TEST_P(LanguageWindow, MenusAndPagesAreTranslated) {
    if (QString::fromLatin1(GetParam()) == u"en") return;
    const QString words = wordsOf(content()).join(u' ');
    for (const char* english : {"Bottleneck", "Memory-bound", "Arithmetic intensity"}) EXPECT_FALSE(words.contains(QLatin1String(english))) << english;
    EXPECT_NE(child<QAction>(u"action.save"_s).text(), u"&Save session"_s);
}

INSTANTIATE_TEST_SUITE_P(Codes, EveryLanguage, testing::Values("de", "es", "zh_CN", "ar"));
INSTANTIATE_TEST_SUITE_P(Codes, LanguageWindow, testing::Values("en", "de", "es", "zh_CN", "ar"));

// While the program runs, with the document as it stands.
TEST(LanguageSwitch, KeepsTheDocumentItsHistoryAndItsPage) {
    QTemporaryDir directory;
    Settings settings{directory.filePath(u"settings.ini"_s)};
    Theme theme;
    theme.apply(ThemeChoice::light, 1);
    Answers answers;
    Translation translation;
    translation.apply(u"en"_s);
    Program program(world().services, settings, theme, answers, translation);
    program.open().show();
    MainWindow* window = program.windows().front();
    window->document().edit("inference.batch_size", 33.0);
    window->showPage(u"memory"_s);
    settle();
    Q_EMIT window->languageWanted(u"de"_s);
    settle();
    ASSERT_EQ(program.windows().size(), 1u);
    window = program.windows().front();
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(window->pageId(), u"memory"_s);
    EXPECT_EQ(textOf(*window->document().scenario().values.find("inference.batch_size")), "33");
    EXPECT_EQ(settings.language(), u"de"_s);
    // Of two windows without a file, the one that closes first asks: only the last one's session comes back by itself.
    MainWindow& second = program.open();
    second.show();
    second.document().edit("inference.batch_size", 5.0);
    answers.unsaved = SaveAnswer::cancel;
    EXPECT_FALSE(second.close());
    EXPECT_EQ(answers.asked, 1);
    answers.unsaved = SaveAnswer::discard;
    EXPECT_TRUE(second.close());
    settle();
    ASSERT_EQ(program.windows().size(), 1u);
    window = program.windows().front();
    window->document().undoStack().undo();
    settle();
    EXPECT_FALSE(window->document().scenario().values.find("inference.batch_size") && textOf(*window->document().scenario().values.find("inference.batch_size")) == "33");
    translation.apply(u"en"_s);
    QLocale::setDefault(QLocale::c());
}

} // namespace
} // namespace mlsys::test
