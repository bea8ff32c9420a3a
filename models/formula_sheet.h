// SPDX-License-Identifier: GPL-3.0-or-later
// One formula with its arguments as somebody types them, and the result at each keystroke. What is wrong with an argument
// is said in the words of `mlsysim-cli formula`.
#pragma once

#include "models/page.h"
#include "registry/formula_request.hpp"

#include <QObject>

namespace mlsys {

class FormulaSheet : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // The formula with these arguments, by key as written; what is not among them starts from its default.
    void setFormula(const Formula& formula, const Values& given);
    const Formula* formula() const { return m_answer.formula; }
    int count() const { return static_cast<int>(m_answer.fields.size()); }
    const Argument& argument(int at) const { return *field(at).argument; }

    // As it stands in the field: what was given, else the default.
    QString text(int at) const;
    // Takes what is typed, wrong or not; nothing typed is the default. A bare number has the argument's own unit.
    void setText(int at, const QString& typed);
    void setGiven(const Values& given);
    QString problem(int at) const;                 // empty if there is none
    QString help(int at) const;                    // "Message (GB), at least 0 GB"

    bool evaluated() const { return m_answer.evaluated(); }
    double value() const;                          // coherent units; NaN without a result
    Formatted result(const ValueFormat& format) const;
    QString substituted() const;                   // "2·(8 − 1)/8·16 GB/(50 GB/s) + …"
    QString command() const;                       // mlsysim-cli formula …
    QString verdict(const ValueFormat& format) const; // "Ring all-reduce: t = 560.1 ms", or what is wrong
    Table table(const ValueFormat& format) const;  // the arguments and the result

Q_SIGNALS:
    void formulaChanged();
    void changed();                                // an argument, and with it the result

private:
    const FormulaField& field(int at) const { return m_answer.fields[static_cast<std::size_t>(at)]; }
    Atom atomFor(const Argument& argument, const QString& typed) const;

    Values m_given;
    FormulaAnswer m_answer;
};

// The arguments that the formula has in the answers to this scenario; empty if none of them uses it.
Values scenarioArguments(const FormulaLibrary& library, Results& results, const Formula& formula);
// Those to start from: the scenario's, else of the zoo's scenarios, else round numbers.
Values startingArguments(const FormulaLibrary& library, Results& results, const Formula& formula);

} // namespace mlsys
