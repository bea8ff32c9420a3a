// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's file carries the session it was made of, so that it can be opened again: PNG as a text chunk, SVG as metadata,
// PDF as an attached file.
#pragma once

#include <QByteArray>

#include <optional>

namespace mlsys {

inline constexpr char kFigureSessionKey[] = "mlsysim-session";        // PNG's keyword, SVG's element
inline constexpr char kFigureSessionFile[] = "session.mlsysim.json";  // in a PDF

// An SVG with the session behind its description; unchanged without one.
QByteArray svgWithSession(const QByteArray& svg, const QByteArray& session);
// Of a PNG, SVG or PDF of ours. Nothing if there is none, or if the bytes are no such file.
std::optional<QByteArray> sessionOfFigure(const QByteArray& bytes);

} // namespace mlsys
