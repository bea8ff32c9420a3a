// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inputs_model.h"

#include "engine/hardware.hpp"
#include "engine/solvers/scenario.hpp"
#include "engine/unit_text.hpp"
#include "engine/workload.hpp"
#include "models/alternatives.h"
#include "models/number_text.h"
#include "models/sentence_text.h"
#include "models/words.h"
#include "models/zoo_fields.h"
#include "registry/bind.hpp"

#include <algorithm>
#include <cmath>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// What a scope of inputs is called.
QString scopeTitle(const Solver& solver) {
    const std::string_view scope = solver.scope;
    if (scope == "inference") return InputsModel::tr("Inference");
    if (scope == "training") return InputsModel::tr("Training");
    if (scope == "impact") return InputsModel::tr("Fleet over time");
    return translated(solver.title); // a scope of its own
}

// Whether the scenario's task leaves out this part of a chain: a pass, a request and a training step are parts of their own.
bool rests(const Solver& part, std::string_view task) {
    if (&part == &kSingleNode) return task != "inference";
    if (&part == &kServing) return task != "serving";
    return (&part == &kDistributed || &part == &kCheckpoint) && task != "training";
}

// An input of a chain that only resting parts would read.
bool isIdle(const Scenario& scenario, const Solver& chain, const Row& row) {
    const std::string task = scenario.values.text("task").value_or("inference");
    const auto reads = [&](const Solver* part) { return findRow(part->in.rows(), row.key) != nullptr; };
    const auto works = [&](const Solver* part) { return reads(part) && !rests(*part, task); };
    return std::any_of(chain.parts.begin(), chain.parts.end(), reads) && std::none_of(chain.parts.begin(), chain.parts.end(), works);
}

// A device or model beside the scenario's own, such as a draft model: chosen here, not in the trees.
bool isSecondEntry(const Row& row) { return row.kind == Kind::group && row.entity != Entity::none && row.optional && !row.shared; }

} // namespace

InputsModel::InputsModel(ScenarioDocument& document, QObject* parent) : QAbstractListModel(parent), m_document(document) {
    connect(&document, &ScenarioDocument::scenarioChanged, this, [this] {
        // Which fields there are depends on the entries chosen and the task; usually an edit changes values only.
        const std::vector<InputField> before = m_fields;
        rebuild();
        const bool same = before.size() == m_fields.size() && std::equal(before.begin(), before.end(), m_fields.begin(), [](const InputField& a, const InputField& b) {
            return a.path == b.path; // a section's name may change ("… (edited)") without a new form
        });
        if (same) {
            if (!m_fields.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        } else {
            std::vector<InputField> after = std::move(m_fields);
            m_fields = before; // views must see the old rows until the reset begins
            beginResetModel();
            m_fields = std::move(after);
            endResetModel();
        }
    });
}

void InputsModel::setPage(const Page* page) {
    beginResetModel();
    m_page = page;
    rebuild();
    endResetModel();
}

void InputsModel::rebuild() {
    m_fields.clear();
    if (!m_page) return;
    const Scenario& scenario = m_document.scenario();
    for (const Solver* solver : m_page->solvers) {
        for (const Row& row : solver->in.rows()) {
            if ((row.kind == Kind::group && !isSecondEntry(row)) || row.kind == Kind::name) continue;
            if (row.key == std::string_view("task")) continue; // the window has it on top
            if (isIdle(scenario, *solver, row)) continue;
            const std::string path = scenarioPath(scenario, *solver, row);
            if (rowOf(path) >= 0) continue;
            // Of two inputs that say one thing the given one is shown, and shown first.
            const std::string other = alternativeTo(path);
            const bool isGiven = scenario.values.find(path);
            if (!other.empty() && !isGiven && scenario.values.find(other)) continue;
            const QString key = row.shared ? u"shared"_s : qstring(solver->scope);
            const QString section = row.shared ? tr("Shared") : scopeTitle(*solver);
            m_fields.push_back({&row, path, section, key, row.advanced && !(isGiven && !other.empty())});
        }
    }
    std::stable_sort(m_fields.begin(), m_fields.end(), [](const InputField& a, const InputField& b) { return (a.sectionKey == "shared"_L1) > (b.sectionKey == "shared"_L1); });
    const auto title = [&](EntryKind kind) { return shownName(entityView(m_document.zoo(), scenario, kind)); };
    addRows(rowsOf<Hardware>(), "hardware", title(EntryKind::hardware), u"hardware"_s, false, true);
    addRows(rowsOf<Workload>(), "model", title(EntryKind::models), u"model"_s, false, true);
    const auto edits = static_cast<int>(std::count_if(scenario.values.begin(), scenario.values.end(), [](const auto& value) { return value.first.starts_with("assumptions."); }));
    addRows(rowsOf<Assumptions>(), "assumptions", edits == 0 ? tr("Assumptions") : tr("Assumptions (%n edited)", nullptr, edits), u"assumptions"_s, true, false);
}

void InputsModel::addRows(std::span<const Row> rows, const std::string& prefix, const QString& section, const QString& sectionKey, bool advanced, bool onlyGiven) {
    for (const Row& row : rows) {
        const std::string path = prefix + '.' + row.key;
        if (row.kind == Kind::group) {
            addRows(row.nested(), path, section, sectionKey, advanced || row.advanced, onlyGiven);
            continue;
        }
        // A device or model shows what its entry states; the rest of the rows would be a page of blanks.
        if (onlyGiven && !effectiveAtom(m_document.zoo(), m_document.scenario(), path)) continue;
        if (row.kind == Kind::choice && std::string_view(row.key) == "kind") continue; // another kind is another model
        m_fields.push_back({&row, path, section, sectionKey, advanced || row.advanced});
    }
}

int InputsModel::rowOf(const std::string& path) const {
    const auto at = std::find_if(m_fields.begin(), m_fields.end(), [&](const InputField& field) { return field.path == path; });
    return at == m_fields.end() ? -1 : static_cast<int>(at - m_fields.begin());
}

QString InputsModel::text(int row) const {
    const InputField& f = field(row);
    if (const std::optional<Atom> atom = effectiveAtom(m_document.zoo(), m_document.scenario(), f.path)) return qstring(textOf(*atom));
    return qstring(defaultText(m_document.services().solvers, m_document.zoo(), m_document.scenario(), f.path, f.row).value_or(""));
}

double InputsModel::number(int row) const {
    const ParsedQuantity quantity = parseQuantity(utf8(text(row)));
    return quantity ? quantity.value : std::nan("");
}

bool InputsModel::edited(int row) const {
    const InputField& f = field(row);
    return (f.sectionKey == "hardware"_L1 || f.sectionKey == "model"_L1 || f.sectionKey == "assumptions"_L1) && m_document.scenario().values.find(f.path);
}

std::vector<InputChoice> InputsModel::choices(int row) const {
    const InputField& f = field(row);
    std::vector<InputChoice> found;
    if (f.row->optional && (f.row->kind == Kind::choice || isSecondEntry(*f.row))) found.push_back({{}, u"–"_s});
    if (f.row->kind == Kind::choice) {
        for (const Choice& choice : f.row->choices()) found.push_back({qstring(choice.key), translated(choice.title)});
    }
    if (isSecondEntry(*f.row)) {
        for (InputChoice& entry : entryChoices(f)) found.push_back(std::move(entry));
    }
    return found;
}

std::vector<InputChoice> InputsModel::entryChoices(const InputField& field) const {
    std::vector<InputChoice> found;
    const Zoo& zoo = m_document.zoo();
    const auto uses = [&](const Solver* solver) { return scenarioPath(m_document.scenario(), *solver, *field.row) == field.path && findRow(solver->in.rows(), field.row->key) == field.row; };
    const auto solver = std::find_if(m_page->solvers.begin(), m_page->solvers.end(), uses);
    Scenario trial = m_document.scenario();
    trial.values.erase(field.path);
    // Any device answers; not every model generates tokens.
    const bool judged = field.row->entity == Entity::model && solver != m_page->solvers.end() && evaluate(zoo, **solver, trial).solved();
    for (const ZooEntry* entry : zoo.entries(*entryKindOf(field.row->entity))) {
        trial.values.set(field.path, entry->id);
        if (!judged || evaluate(zoo, **solver, trial).solved()) found.push_back({qstring(entry->id), qstring(entry->name)});
    }
    return found;
}

Atom InputsModel::atomFor(int row, const QString& typed) const {
    const Row& r = *field(row).row;
    const QString trimmed = typed.trimmed();
    if (r.kind == Kind::choice || r.kind == Kind::group) return utf8(trimmed);
    Atom atom = atomOf(utf8(typedInC(typed)));
    if (const double* number = std::get_if<double>(&atom); number && !r.dimension.none()) {
        // "3000" typed over "2039 GB/s" means 3000 GB/s.
        const ParsedQuantity old = parseQuantity(utf8(this->text(row)));
        return shortest(*number) + ' ' + (old && !old.unit.empty() ? old.unit : std::string(r.unit));
    }
    return atom;
}

std::optional<QString> InputsModel::problem(int row, const QString& typed) const {
    if (typed.trimmed().isEmpty()) return std::nullopt; // a reset
    const InputField& f = field(row);
    if (isSecondEntry(*f.row)) {
        if (m_document.zoo().find(*entryKindOf(f.row->entity), utf8(typed.trimmed()))) return std::nullopt;
        return tr("The zoo has no entry %1").arg(typed.trimmed());
    }
    const std::optional<Issue> issue = checkAtom(*f.row, atomFor(row, typed), utf8(index(row).data(TitleRole).toString()));
    return issue ? std::optional(issueText(*issue)) : std::nullopt;
}

bool InputsModel::commit(int row, const QString& typed, int drag) {
    if (typed.trimmed().isEmpty()) {
        reset(row);
        return true;
    }
    if (problem(row, typed)) return false;
    if (typedInC(typed) == text(row)) return true;
    m_document.edit(field(row).path, atomFor(row, typed), drag);
    return true;
}

std::optional<Atom> InputsModel::written(int row) const {
    const Atom* atom = m_document.scenario().values.find(field(row).path);
    return atom ? std::optional(*atom) : std::nullopt;
}

void InputsModel::put(int row, std::optional<Atom> atom, int drag) { m_document.edit(field(row).path, std::move(atom), drag); }

void InputsModel::commitNumber(int row, double coherent, int drag) {
    const Row& r = *field(row).row;
    const Atom atom = r.dimension.none() ? Atom(coherent) : Atom(printQuantity(coherent, r.unit, r.dimension));
    if (!checkAtom(r, atom, r.key)) m_document.edit(field(row).path, atom, drag);
}

void InputsModel::reset(int row) {
    const std::string& path = field(row).path;
    // Inputs the first scenario states go back to what it states; required ones must not vanish.
    const Row& r = *field(row).row;
    if (r.required && !edited(row)) return;
    if (m_document.scenario().values.find(path)) m_document.edit(path, std::nullopt);
}

int InputsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }

QVariant InputsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const InputField& f = field(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(index.row());
    case TitleRole:
    case Qt::AccessibleTextRole: {
        // "sram.capacity" reads "SRAM: Capacity": the group's title comes before a title of its own rows.
        const std::size_t dot = f.path.rfind('.');
        const std::size_t first = f.path.find('.');
        QString title = translated(f.row->title);
        if (first != dot && f.sectionKey == "hardware"_L1) {
            const Row* group = findRow(rowsOf<Hardware>(), f.path.substr(first + 1, dot - first - 1));
            if (group && !title.contains(translated(group->title), Qt::CaseInsensitive) && group->key != std::string_view("precision_flops")) title = translated(group->title) + u": "_s + withinSentence(title);
            if (group && group->key == std::string_view("sparse_flops")) title = tr("Sparse %1").arg(translated(f.row->title));
        }
        return title;
    }
    case Qt::ToolTipRole:
    case HelpRole: return QString(translated(f.row->help) + (*f.row->source ? QString(u"\n"_s + qstring(f.row->source)) : QString()));
    case PathRole: return qstring(f.path);
    case SectionRole: return f.section;
    case SectionKeyRole: return f.sectionKey;
    case EditedRole: return edited(index.row());
    case AdvancedRole: return f.advanced;
    case IssueRole: {
        const std::optional<QString> issue = problem(index.row(), inLocale(text(index.row()), QLocale()));
        return issue ? QVariant(*issue) : QVariant();
    }
    default: return {};
    }
}

bool InputsModel::setData(const QModelIndex& index, const QVariant& value, int role) { return index.isValid() && role == Qt::EditRole && commit(index.row(), value.toString()); }

Qt::ItemFlags InputsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace mlsys
