// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon ICON.svg SIZE OUT.png: the icon at one size, for themes that want pixels. Runs while building.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

int main(int argc, char** argv) {
    if (argc != 4) return EXIT_FAILURE;
    const int size = std::atoi(argv[2]);
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!icon.isValid() || picture.isNull()) return EXIT_FAILURE;
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[3]), "PNG") ? EXIT_SUCCESS : EXIT_FAILURE;
}
