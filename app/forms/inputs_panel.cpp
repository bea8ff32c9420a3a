// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/inputs_panel.h"

#include "app/forms/field_editor.h"
#include "app/widgets/layout_pause.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mlsys {
namespace {
using namespace Qt::StringLiterals;

// The header of a section; a long name loses its middle rather than widening the panel or losing "(edited)".
class SectionHeader : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 8, QToolButton::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text = fontMetrics().elidedText(option.text, Qt::ElideMiddle, width() - iconSize().width() - 12);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

// What a device, a model and the assumptions consist of is there for whoever looks for it; a page's own inputs are in sight.
bool isBackground(const QString& key) { return key == u"hardware" || key == u"model" || key == u"fleet" || key == u"grid" || key == u"assumptions"; }

} // namespace

InputsPanel::InputsPanel(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new InputsModel(document, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    m_advanced = new QCheckBox(tr("Show &advanced inputs"), this);
    m_advanced->setObjectName(u"advanced"_s);
    connect(m_advanced, &QCheckBox::toggled, this, &InputsPanel::showAdvanced);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(scroll);
    m_sections_layout = new QVBoxLayout(m_content);
    m_sections_layout->setContentsMargins(2, 2, 6, 2);
    m_sections_layout->setSpacing(2);
    m_sections_layout->addStretch(1);
    scroll->setWidget(m_content);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_advanced);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InputsPanel::rebuild);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &InputsPanel::refresh);
}

void InputsPanel::setPage(const Page* page) {
    m_model->setPage(page);
    // On the page about the assumptions, their section should not need finding.
    if (page && page->id == std::string_view("assumptions")) {
        for (Section& section : m_sections) if (section.key == "assumptions"_L1) section.header->setChecked(true);
    }
}

void InputsPanel::rebuild() {
    const LayoutPause pause({m_sections_layout});
    for (Section& section : m_sections) {
        // Later: the field whose edit led here may still be on the stack.
        section.header->hide();
        section.body->hide();
        section.header->deleteLater();
        section.body->deleteLater();
    }
    m_sections.clear();
    m_fields.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString key = m_model->field(row).sectionKey;
        if (!m_known.contains(key)) {
            m_known << key;
            if (!isBackground(key)) m_open << key;
        }
        auto section = std::find_if(m_sections.begin(), m_sections.end(), [&](const Section& s) { return s.key == key; });
        if (section == m_sections.end()) {
            Section made{key, new SectionHeader(m_content), new QWidget(m_content), nullptr, false, {}};
            made.header->setObjectName(u"section."_s + key);
            made.header->setText(m_model->field(row).section);
            made.header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            made.header->setAutoRaise(true);
            made.header->setCheckable(true);
            made.header->setChecked(m_open.contains(key));
            made.header->setArrowType(m_open.contains(key) ? Qt::DownArrow : Qt::RightArrow);
            made.header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            made.header->setToolTip(m_model->field(row).section);
            QFont bold = made.header->font();
            bold.setBold(true);
            made.header->setFont(bold);
            made.layout = new QVBoxLayout(made.body);
            made.layout->setContentsMargins(12, 0, 0, 4);
            made.layout->setSpacing(0);
            made.body->setVisible(m_open.contains(key));
            const int at = m_sections_layout->count() - 1; // before the stretch
            m_sections_layout->insertWidget(at, made.header);
            m_sections_layout->insertWidget(at + 1, made.body);
            connect(made.header, &QToolButton::toggled, this, [this, key](bool open) {
                for (Section& s : m_sections) {
                    if (s.key != key) continue;
                    s.header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
                    s.body->setVisible(open);
                    if (open) {
                        if (!m_open.contains(key)) m_open << key;
                        if (!s.filled) fill(s);
                    } else {
                        m_open.removeAll(key);
                    }
                }
            });
            m_sections.push_back(std::move(made));
            section = std::prev(m_sections.end());
        }
        section->rows.push_back(row);
    }
    for (Section& section : m_sections) {
        if (&section != &m_sections.front()) setTabOrder(std::prev(&section)->header, section.header);
    }
    if (!m_sections.empty()) setTabOrder(m_sections.back().header, m_advanced);
    for (Section& section : m_sections) if (section.header->isChecked()) fill(section);
    Q_EMIT problemChanged();
}

// The assumptions are all advanced, but whoever opens their section wants to see them.
bool InputsPanel::isWanted(int row) const {
    return m_model->field(row).sectionKey == "assumptions"_L1 || m_advanced->isChecked() || !m_model->field(row).advanced || m_model->edited(row);
}

void InputsPanel::fill(Section& section) {
    const LayoutPause pause({m_sections_layout, section.layout});
    QWidget* before = section.header;
    int at = 0;
    for (const int row : section.rows) {
        FieldEditor* field = editorOf(row);
        if (!field) {
            if (!isWanted(row)) continue;
            field = new FieldEditor(*m_model, row, section.body);
            connect(field, &FieldEditor::problemChanged, this, &InputsPanel::problemChanged);
            section.layout->insertWidget(at, field);
            m_fields.emplace(row, field);
            // A widget made later would be the window's last; Tab goes as the form reads.
            for (QWidget* part : field->tabStops()) {
                setTabOrder(before, part);
                before = part;
            }
        } else {
            before = field->tabStops().back();
        }
        field->setVisible(isWanted(row));
        ++at;
    }
    if (!section.filled && (section.key == "hardware"_L1 || section.key == "model"_L1)) {
        auto* note = new QLabel(tr("Changes here make an edited copy; the zoo keeps its values."), section.body);
        note->setWordWrap(true);
        section.layout->addWidget(note);
    }
    section.filled = true;
}

void InputsPanel::showAdvanced() {
    const LayoutPause pause({m_sections_layout});
    for (Section& section : m_sections) if (section.filled) fill(section);
}

FieldEditor* InputsPanel::editorOf(int row) const {
    const auto found = m_fields.find(row);
    return found == m_fields.end() ? nullptr : found->second;
}

void InputsPanel::refresh() {
    for (const Section& section : m_sections) {
        if (section.rows.empty()) continue;
        section.header->setText(m_model->field(section.rows.front()).section);
        section.header->setToolTip(section.header->text());
    }
    for (const auto& [row, field] : m_fields) field->refresh();
}

FieldEditor* InputsPanel::field(const QString& path) const {
    for (const auto& [row, field] : m_fields) if (m_model->index(row).data(InputsModel::PathRole).toString() == path) return field;
    return nullptr;
}

void InputsPanel::openSection(const QString& key) {
    for (Section& section : m_sections) if (section.key == key) section.header->setChecked(true);
}

QString InputsPanel::problem() const {
    for (const auto& [row, field] : m_fields) if (const QString wrong = field->problem(); !wrong.isEmpty()) return wrong;
    return {};
}

} // namespace mlsys
