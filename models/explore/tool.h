// SPDX-License-Identifier: GPL-3.0-or-later
// An explore tool: a question about any solver that takes many solves (a sweep, a search). What the user chose on its page
// is its state, kept in the session's view; asking makes the form as it now stands and the work that answers. The work
// knows no window: it runs on any threads and its answer is a page's Content like any other.
//
//     ToolQuestion question = tool.ask(context, ToolState(context, tool));
//     question.work->run();                     on a worker, or on several at once if it divides
//     Content content = question.work->content(context);
#pragma once

#include "models/page.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mlsys {

struct ToolChoice {
    QString key;
    QString title;
};

// One control of a tool's form.
struct ToolField {
    enum class Kind { choice, text, flag } kind = Kind::text;
    std::string key;                          // of the state
    QString title;
    QString help;
    QString value;                            // as it stands: a choice's key, a text, "true"
    std::vector<ToolChoice> choices;
    QString problem;                          // what is wrong with the value
    bool joins = false;                       // stays on the line of the field before: the end of a range
};

// What is chosen on a tool's page: values of the session's view below "explore.<tool>.". What is not there yet starts as
// the tool says.
class ToolState {
public:
    ToolState(const PageContext& context, const char* tool) : m_view(context.view), m_prefix(pathOf(tool, "")) {}
    std::optional<std::string> text(const std::string& key) const; // numbers and flags as text
    std::string text(const std::string& key, const std::string& otherwise) const { return text(key).value_or(otherwise); }
    static std::string pathOf(const char* tool, const std::string& key) { return std::string("explore.") + tool + '.' + key; }

private:
    const Values* m_view;
    std::string m_prefix;
};

class ToolWork {
public:
    ToolWork() = default;
    ToolWork(const ToolWork&) = delete;
    ToolWork& operator=(const ToolWork&) = delete;
    virtual ~ToolWork() = default;

    // Of how many solves, about; 0 if too few to speak of.
    virtual double points() const { return 0; }
    // Of one of them, seconds, if it is worth knowing: measured when asked.
    virtual double secondsEach() const { return 0; }
    virtual bool divides() const { return false; }
    // Computes, until done or cancelled. Of work that divides any number of threads may be in here at once.
    virtual void run() = 0;
    virtual void cancel() { m_stop.store(true, std::memory_order_relaxed); }
    virtual double progress() const { return 0; }          // 0…1, while it runs; from any thread
    // On the window's thread, after every run() has returned and none was cancelled.
    virtual Content content(const PageContext& context) = 0;
    // Of a picture of places: what a click there sets.
    virtual std::vector<Change> changesAt(const PageContext&, QPointF) const { return {}; }
    // What there is of it while it runs.
    virtual std::optional<Content> partial(const PageContext&) { return std::nullopt; }

protected:
    const std::atomic<bool>& stop() const { return m_stop; }

private:
    std::atomic<bool> m_stop{false};
};

struct ToolQuestion {
    std::vector<ToolField> form;
    const Solver* solver = nullptr;           // whose inputs go into it
    std::unique_ptr<ToolWork> work;           // null: `stuck` says why there is nothing to compute
    Content stuck;
    std::string command;                      // of mlsysim-cli: "sweep"
    std::string request;                      // what that is given, one JSON object on one line; empty: there is no such request
};

class ExploreTool {
public:
    virtual ~ExploreTool() = default;
    virtual const char* id() const = 0;       // of its page and its state
    virtual ToolQuestion ask(const PageContext& context) const = 0;
    // Whether the pinned scenario is asked too and shown beside; a tool that compares by itself has no need.
    virtual bool showsPins() const { return true; }
};

// Asked and computed on the spot: for pictures, tests and files.
Content answerNow(const ExploreTool& tool, const PageContext& context);
// The page of a tool. `tool` lives as long as the program.
Page toolPage(const ExploreTool& tool, Text title, const char* chapter, std::vector<Preset> presets = {});

} // namespace mlsys
