// SPDX-License-Identifier: GPL-3.0-or-later
// What an exported SVG shows: its shapes and texts, with all matrices applied.
#pragma once

#include <QImage>
#include <QRectF>
#include <QRegularExpression>
#include <QStringList>
#include <QTransform>
#include <QVector>
#include <QXmlStreamReader>

namespace mlsys::test {

inline QVector<double> numbers(const QString& text) {
    static const QRegularExpression number(QStringLiteral("-?[0-9.]+(?:e[-+]?[0-9]+)?"));
    QVector<double> result;
    for (auto it = number.globalMatch(text); it.hasNext();) result.append(it.next().captured().toDouble());
    return result;
}

struct SvgShape {
    QString name;            // of the element: "rect"
    QString paint;           // fill, stroke and dash, or the fill and weight of a text
    QVector<QPointF> points; // on the page; of a text the start of its baseline
    QString text;
};

// Reads what QSvgGenerator writes: groups with a matrix, polylines, paths of M, L and C, rects, circles, texts.
struct Svg {
    QStringList errors;
    QRectF viewBox;
    QString width, title, description;
    QVector<SvgShape> shapes; // in the order of painting
    QVector<QImage> images;   // of the shapes "image", from PNG

    QStringList texts() const {
        QStringList result;
        for (const SvgShape& shape : shapes)
            if (shape.name == QStringLiteral("text")) result.append(shape.text);
        return result;
    }

    explicit Svg(const QByteArray& bytes) {
        QXmlStreamReader xml(bytes);
        QVector<QTransform> matrices{QTransform()};
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("g")) matrices.removeLast();
            if (token != QXmlStreamReader::StartElement) continue;
            const QString name = xml.name().toString();
            const auto attributes = xml.attributes();
            const auto value = [&attributes](const char* key) { return attributes.value(QLatin1String(key)).toString(); };
            if (name == QStringLiteral("svg")) {
                const auto box = numbers(value("viewBox"));
                viewBox = QRectF(box[0], box[1], box[2], box[3]);
                width = value("width");
            } else if (name == QStringLiteral("g")) {
                QTransform matrix = matrices.last();
                if (const auto m = numbers(value("transform")); m.size() == 6) matrix = QTransform(m[0], m[1], m[2], m[3], m[4], m[5]) * matrix;
                matrices.append(matrix);
                m_paint = QStringList{value("fill"), value("stroke"), value("stroke-dasharray")}.join(u' ');
            } else if (name == QStringLiteral("polyline") || name == QStringLiteral("polygon")) {
                addPoints(numbers(value("points")), matrices.last(), name);
            } else if (name == QStringLiteral("path")) {
                addPoints(numbers(value("d")), matrices.last(), name);
            } else if (name == QStringLiteral("rect")) {
                const double x = value("x").toDouble(), y = value("y").toDouble();
                addPoints({x, y, x + value("width").toDouble(), y + value("height").toDouble()}, matrices.last(), name);
            } else if (name == QStringLiteral("circle")) {
                const double x = value("cx").toDouble(), y = value("cy").toDouble(), r = value("r").toDouble();
                addPoints({x - r, y - r, x + r, y + r}, matrices.last(), name);
            } else if (name == QStringLiteral("text")) {
                if (!value("font-family").contains(QStringLiteral("DejaVu Sans"))) errors.append(QStringLiteral("font of text: ") + value("font-family"));
                addPoints({value("x").toDouble(), value("y").toDouble()}, matrices.last(), name);
                shapes.last().paint = value("fill") + u' ' + value("font-weight");
                shapes.last().text = xml.readElementText().trimmed();
            } else if (name == QStringLiteral("title")) {
                title = xml.readElementText();
            } else if (name == QStringLiteral("desc")) {
                description = xml.readElementText();
            } else if (name == QStringLiteral("image")) {
                errors.append(QStringLiteral("a bitmap"));
                const double x = value("x").toDouble(), y = value("y").toDouble();
                addPoints({x, y, x + value("width").toDouble(), y + value("height").toDouble()}, matrices.last(), name);
                images.append(QImage::fromData(QByteArray::fromBase64(attributes.value(QLatin1String("http://www.w3.org/1999/xlink"), QLatin1String("href")).toLatin1().mid(22))));
            }
        }
        if (xml.hasError()) errors.append(xml.errorString());
    }

private:
    void addPoints(const QVector<double>& values, const QTransform& matrix, const QString& what) {
        SvgShape shape{what, m_paint, {}, {}};
        for (qsizetype i = 0; i + 1 < values.size(); i += 2) {
            const QPointF p = matrix.map(QPointF(values[i], values[i + 1]));
            shape.points.append(p);
            if (!viewBox.adjusted(-0.01, -0.01, 0.01, 0.01).contains(p))
                errors.append(QStringLiteral("%1 at %2, %3 leaves the page").arg(what).arg(p.x()).arg(p.y()));
        }
        shapes.append(shape);
    }
    QString m_paint; // of the innermost group
};

} // namespace mlsys::test
