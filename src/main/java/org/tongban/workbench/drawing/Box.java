package org.tongban.workbench.drawing;

/** A rectangle of a diagram, in pixels. */
record Box(int x, int y, int width, int height) {

    static Box around(int middle, int centre, int width, int height) {
        return new Box(middle - width / 2, centre - height / 2, width, height);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int middle() {
        return x + width / 2;
    }

    int centre() {
        return y + height / 2;
    }

    Xml xml() {
        return Xml.of("dc:Bounds", "x", x, "y", y, "width", width, "height", height);
    }
}
