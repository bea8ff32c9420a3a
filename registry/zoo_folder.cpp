// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/zoo_folder.hpp"

#include "engine/hardware.hpp"
#include "engine/unit_text.hpp"
#include "registry/bind.hpp"
#include "registry/json_tree.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace mlsys {
namespace {

namespace fs = std::filesystem;

struct EntryFile {
    ZooEntry entry;
    std::string text;
};

std::vector<fs::path> sortedChildren(const fs::path& folder, std::vector<FileIssue>& unreadable) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) found.push_back(at->path());
    if (error) unreadable.push_back({folder.string(), 0, {IssueCode::parse, "", "the folder cannot be read: " + error.message()}});
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<std::string> textOfFile(const fs::path& path, std::vector<FileIssue>& unreadable) {
    std::error_code error;
    const bool regular = fs::is_regular_file(path, error);
    if (regular && fs::file_size(path, error) <= json::kMaxBytes && !error) {
        std::ifstream file(path, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (file && !file.bad()) return text;
    }
    unreadable.push_back({path.string(), 0, {IssueCode::parse, "", regular && !error ? "the file is too large or cannot be read" : "this is no file that can be read"}});
    return std::nullopt;
}

class FolderReader {
public:
    FolderReader(const Zoo& zoo, std::vector<FileIssue>& unreadable, std::vector<FileIssue>& faults) : m_zoo(zoo), m_unreadable(unreadable), m_faults(faults) {}

    // In the order of kinds, in which nodes come after the devices they hold.
    std::vector<EntryFile> read(const fs::path& folder) {
        for (const fs::path& child : sortedChildren(folder, m_unreadable)) {
            std::error_code ignored;
            const std::optional<EntryKind> kind = entryKindOf(child.filename().string());
            if (!fs::is_directory(child, ignored)) readFile(child, std::nullopt);
            else if (kind) for (const fs::path& file : sortedChildren(child, m_unreadable)) readFile(file, kind);
        }
        std::stable_sort(m_files.begin(), m_files.end(), [](const EntryFile& a, const EntryFile& b) { return a.entry.kind < b.entry.kind; });
        return std::move(m_files);
    }

private:
    void readFile(const fs::path& path, std::optional<EntryKind> kind) {
        if (path.extension() != ".json" || path.filename().string().starts_with('.')) return;
        std::optional<std::string> text = textOfFile(path, m_unreadable);
        if (!text) return;
        EntryFile file;
        const std::optional<EntryKind> guessed = kind ? kind : guessKind(m_zoo, *text);
        // Of no kind at all it may still say what is wrong with it.
        std::optional<FileIssue> fault = readEntry(guessed.value_or(EntryKind::hardware), *text, path.string(), file.entry);
        if (!fault && !guessed) fault = FileIssue{path.string(), 1, {IssueCode::missingField, "", "what kind of entry this is cannot be told from its fields; put it into a folder named hardware, models, grids …"}};
        if (!fault) fault = usedId(file.entry, *text);
        if (fault) {
            m_faults.push_back(std::move(*fault));
            return;
        }
        file.text = std::move(*text);
        m_files.push_back(std::move(file));
    }

    std::optional<FileIssue> usedId(const ZooEntry& entry, std::string_view text) const {
        for (const EntryFile& other : m_files) {
            if (other.entry.kind != entry.kind || other.entry.id != entry.id) continue;
            return FileIssue{entry.file, json::lineOf(text, "id"), {IssueCode::outOfRange, "id", "the id \"" + entry.id + "\" is also that of " + other.entry.file}};
        }
        return std::nullopt;
    }

    const Zoo& m_zoo;
    std::vector<FileIssue>& m_unreadable;
    std::vector<FileIssue>& m_faults;
    std::vector<EntryFile> m_files;
};

std::optional<FileIssue> ridgeWarning(const Zoo& zoo, const ZooEntry& entry, std::string_view text) {
    if (entry.kind != EntryKind::hardware) return std::nullopt;
    std::vector<Issue> issues;
    const std::optional<Record> record = bindEntry(zoo, entry.kind, entry.values, issues);
    if (!record || !issues.empty()) return std::nullopt;
    const Hardware& hardware = record->as<Hardware>();
    const double ridge = raw(hardware.peakFlops) / raw(hardware.memory.bandwidth);
    if (ridge >= kLeastRidge && ridge <= kMostRidge) return std::nullopt;
    return FileIssue{entry.file, json::lineOf(text, "peak_flops"), {IssueCode::outOfRange, "peak_flops",
        "peak_flops over memory.bandwidth is " + readableQuantity(ridge, dimensionOf<Intensity>) + "; known devices have 0.06 to 2,700 FLOP/B: is a unit wrong?"}};
}

void checkOne(const Zoo& zoo, const ZooEntry& entry, std::string_view text, ZooCheck& check) {
    ++check.entries;
    for (FileIssue& fault : checkEntry(zoo, entry, text)) check.faults.push_back(std::move(fault));
    if (std::optional<FileIssue> warning = ridgeWarning(zoo, entry, text)) check.warnings.push_back(std::move(*warning));
}

} // namespace

std::optional<EntryKind> guessKind(const Zoo& zoo, std::string_view text) {
    json::Tree tree;
    json::Fault fault;
    if (!json::parse(text, tree, fault)) return std::nullopt;
    const Given* base = tree.root().find("base");
    std::optional<EntryKind> best;
    std::ptrdiff_t most = 0;
    for (const EntryKind kind : kEntryKinds) {
        const std::span<const Row> rows = rowsOf(kind);
        std::ptrdiff_t count = base && base->isText() && zoo.find(kind, base->text) ? 1 : 0;
        count += std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return !isMetadata(row.key) && tree.root().find(row.key); });
        if (kind == EntryKind::scenarios && tree.root().find("task")) count += 1;
        if (count <= most) continue;
        most = count;
        best = kind;
    }
    return best;
}

std::optional<fs::path> userFolderPlace() {
    if (const char* own = std::getenv("MLSYSIM_ZOO")) return *own ? std::optional<fs::path>(own) : std::nullopt;
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    fs::path folder;
    if (data && fs::path(data).is_absolute()) folder = data; // others are to be ignored, the XDG specification says
    else if (home && *home) folder = fs::path(home) / ".local/share";
    else return std::nullopt;
    return folder / "mlsysim" / "zoo";
}

std::optional<fs::path> userFolder() {
    const std::optional<fs::path> folder = userFolderPlace();
    std::error_code ignored;
    const bool named = std::getenv("MLSYSIM_ZOO") != nullptr; // a folder that was asked for and is not there is told of
    return folder && (named || fs::is_directory(*folder, ignored)) ? folder : std::nullopt;
}

std::vector<FileIssue> addFolder(Zoo& zoo, const fs::path& folder) {
    std::vector<FileIssue> issues;
    const std::vector<EntryFile> files = FolderReader(zoo, issues, issues).read(folder);
    Zoo all = zoo; // entries may start from each other, in whichever order
    for (const EntryFile& file : files) all.put(file.entry);
    for (const EntryFile& file : files) {
        const std::vector<Issue> wrong = checkValues(all, file.entry.kind, file.entry.values);
        for (const Issue& issue : wrong) issues.push_back({file.entry.file, json::lineOf(file.text, issue.field), issue});
        if (wrong.empty()) zoo.put(file.entry);
    }
    return issues;
}

ZooCheck checkNew(const Zoo& zoo, const ZooEntry& entry) {
    ZooCheck check;
    Zoo all = zoo;
    all.put(entry);
    checkOne(all, entry, entryJson(entry), check);
    return check;
}

ZooCheck checkFolder(const Zoo& zoo, const fs::path& folder) {
    ZooCheck check;
    const std::vector<EntryFile> files = FolderReader(zoo, check.unreadable, check.faults).read(folder);
    Zoo all = zoo;
    for (const EntryFile& file : files) all.put(file.entry);
    for (const EntryFile& file : files) checkOne(all, file.entry, file.text, check);
    return check;
}

ZooCheck checkEmbedded() {
    ZooCheck check;
    const Zoo zoo = Zoo::embedded();
    std::vector<std::pair<EntryKind, std::string>> ids;
    for (const EmbeddedFile& file : embeddedFiles()) {
        const std::string name = std::string(file.kind) + "/" + file.name;
        const std::optional<EntryKind> kind = entryKindOf(file.kind);
        ZooEntry entry;
        std::optional<FileIssue> fault = kind ? readEntry(*kind, file.text, name, entry) : FileIssue{name, 0, {IssueCode::outOfRange, "", std::string("\"") + file.kind + "\" is no kind of entry"}};
        if (fault) {
            check.faults.push_back(std::move(*fault));
            continue;
        }
        const std::pair id{*kind, entry.id};
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) check.faults.push_back({name, 1, {IssueCode::outOfRange, "id", "the id \"" + entry.id + "\" is given twice"}});
        ids.push_back(id);
        checkOne(zoo, entry, file.text, check);
    }
    return check;
}

} // namespace mlsys
