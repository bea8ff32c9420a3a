// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_session.h"

#include <QBuffer>
#include <QImageReader>
#include <QXmlStreamReader>

namespace mlsys {
namespace {

constexpr qsizetype kMostDeflated = 512 << 10; // what qUncompress() makes of it may be a thousandfold, and it takes no bound

std::optional<QByteArray> ofPng(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "png");
    QString text = reader.text(QString::fromLatin1(kFigureSessionKey));
    if (text.isEmpty()) text = reader.read().text(QString::fromLatin1(kFigureSessionKey)); // other programs write it behind the picture
    return text.isEmpty() ? std::nullopt : std::optional(text.toUtf8());
}

std::optional<QByteArray> ofSvg(const QByteArray& bytes) {
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String(kFigureSessionKey)) return reader.readElementText().toUtf8();
    }
    return std::nullopt;
}

// The file attached under our name: its specification names the object that has the stream. Qt deflates it; qUncompress()
// wants a length in front, which may be a guess.
std::optional<QByteArray> ofPdf(const QByteArray& bytes) {
    const qsizetype name = bytes.lastIndexOf(QByteArray("/F (").append(kFigureSessionFile).append(')'));
    const qsizetype reference = name < 0 ? -1 : bytes.indexOf("/EF <</F ", name);
    if (reference < 0) return std::nullopt;
    const QByteArray number = bytes.mid(reference + 9, 12).split(' ').front();
    const qsizetype object = bytes.indexOf(QByteArray("\n").append(number).append(" 0 obj"));
    const qsizetype stream = object < 0 ? -1 : bytes.indexOf("stream\n", object);
    if (stream < 0) return std::nullopt;
    const qsizetype from = stream + 7;
    const qsizetype to = bytes.indexOf("endstream", from);
    if (to < 0 || to - from > kMostDeflated) return std::nullopt;
    const QByteArray data = bytes.mid(from, to - from);
    const auto guess = static_cast<quint32>(data.size() * 8);
    QByteArray sized;
    for (const int shift : {24, 16, 8, 0}) sized += static_cast<char>((guess >> shift) & 0xff);
    const QByteArray plain = qUncompress(sized + data);
    return plain.isEmpty() ? std::nullopt : std::optional(plain);
}

} // namespace

QByteArray svgWithSession(const QByteArray& svg, const QByteArray& session) {
    const qsizetype end = svg.indexOf("</desc>");
    if (session.isEmpty() || end < 0) return svg;
    const QByteArray element(kFigureSessionKey);
    const QByteArray metadata = "\n<metadata><" + element + " xmlns=\"urn:mlsysim\">" + QString::fromUtf8(session).toHtmlEscaped().toUtf8() + "</" + element + "></metadata>";
    return QByteArray(svg).insert(end + 7, metadata);
}

std::optional<QByteArray> sessionOfFigure(const QByteArray& bytes) {
    if (bytes.startsWith("\x89PNG")) return ofPng(bytes);
    if (bytes.startsWith("%PDF")) return ofPdf(bytes);
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("<svg")) return ofSvg(bytes);
    return std::nullopt;
}

} // namespace mlsys
