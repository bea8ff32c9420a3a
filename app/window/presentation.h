// SPDX-License-Identifier: GPL-3.0-or-later
// F5: the current page alone, full screen, in large type and high contrast, with the scene's words and sliders below it.
// Page Down and Page Up step through the session's scenes, B blanks, R covers the results, H shows an exercise's hint, L is a pointer, Esc returns
// everything as it was.
#pragma once

#include "registry/session.hpp"

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace mlsys {

class MainWindow;
class PresentBar;

class Presentation : public QObject {
    Q_OBJECT
public:
    static constexpr double kScale = 1.7; // of type and lines

    explicit Presentation(MainWindow& window);
    ~Presentation() override;

    void start(int scene = -1);         // the page as it is, or a scene
    void leave();
    int sceneOfNow() const;             // the first scene that is the document's scenario and page; -1: none
    bool isOn() const { return m_on; }
    int scene() const { return m_scene; } // -1: the page as it was
    void step(int by);
    void toggleBlank();
    void toggleCover();
    bool isCovered() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeDown();                    // the window as it was, whatever the document holds now
    void enter(int scene);
    const Scene* shownScene() const;
    void cover(bool on);
    void showBar();
    void answer(const QString& text);
    void placeOverlays();

    struct Hidden {
        QWidget* widget;
        bool wasVisible;
    };
    MainWindow& m_window;
    bool m_on = false;
    int m_scene = -1;
    // What Esc brings back.
    Scenario m_scenario;
    int m_undo = 0;
    Values m_view;
    QString m_page;
    QByteArray m_geometry, m_state;
    std::vector<Hidden> m_hidden;
    PresentBar* m_bar = nullptr;
    QWidget* m_cover = nullptr;
    QWidget* m_blank = nullptr;
    QWidget* m_pointer = nullptr;
    std::vector<QAction*> m_keys;
    QAction* m_uncover = nullptr;
};

} // namespace mlsys
