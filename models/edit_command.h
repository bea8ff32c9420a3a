// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/scenario_document.h"

#include <QUndoCommand>

namespace mlsys {

// SetInput{path, before, after} for one or several paths at once.
class EditCommand : public QUndoCommand {
public:
    EditCommand(ScenarioDocument& document, std::vector<Change> changes, const QString& text, int drag);

    int id() const override { return m_drag == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override { m_document.put(m_before); }
    void redo() override { m_document.put(m_after); }

private:
    ScenarioDocument& m_document;
    std::vector<Change> m_before;
    std::vector<Change> m_after;
    int m_drag;
};

} // namespace mlsys
