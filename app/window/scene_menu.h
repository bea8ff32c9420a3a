// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Lecture: presenting, the session's scenes and the decks that come with the program.
#pragma once

class QMenu;

namespace mlsys {

class Dialogs;
class MainWindow;
class Presentation;

// Fills `menu` and keeps it up to date with the document's scenes.
void buildSceneMenu(QMenu& menu, MainWindow& window, Presentation& presentation, Dialogs& dialogs);

} // namespace mlsys
