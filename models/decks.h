// SPDX-License-Identifier: GPL-3.0-or-later
// Lectures that come with the program: session files with scenes, in resources/decks.
#pragma once

#include <QString>

#include <vector>

namespace mlsys {

struct Deck {
    QString id;      // "roofline": of its file
    QString path;    // a session file
    QString title;
    QString summary;
    QString chapter;
    int minutes = 0;
};

std::vector<Deck> standardDecks(); // by title

} // namespace mlsys
