// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface, and the one in use: translators, numbers on screen and the direction of reading. Files
// keep C's numbers whatever the language.
#pragma once

#include <QString>
#include <QTranslator>

#include <vector>

namespace mlsys {

struct Language {
    QString code;             // of mlsysim_<code>.ts: "zh_CN"
    QString name;             // in itself: "Deutsch"
    bool isReviewed = false;  // by somebody who speaks it; until then the menu says so
};
const std::vector<Language>& languages();

class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    // Empty: the system's. One that there is not is English.
    void apply(const QString& code);
    const QString& code() const { return m_code; }

private:
    void remove();

    QString m_code;
    QTranslator m_own, m_qt;
};

} // namespace mlsys
