package org.tongban.workbench.drawing;

/** Where columns and rows of a diagram have their middle, in pixels. */
final class Grid {

    private static final int LEFT = 180;
    private static final int TOP = 180;
    private static final int WIDTH = 150;
    private static final int HEIGHT = 140;

    private Grid() {}

    static int x(int column) {
        return LEFT + WIDTH * column;
    }

    static int y(int row) {
        return TOP + HEIGHT * row;
    }
}
