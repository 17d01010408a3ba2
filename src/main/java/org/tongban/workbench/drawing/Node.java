package org.tongban.workbench.drawing;

import org.jspecify.annotations.Nullable;

/**
 * One node of a diagram and its place on the grid.
 *
 * @param xml the element as it is written, without its flows
 * @param column from the left, 0 for the start
 * @param row 0 for the happy path, negative above it
 */
public record Node(Xml xml, int column, int row) {

    public String id() {
        return String.valueOf(xml.get("id"));
    }

    @Nullable
    String name() {
        return xml.get("name");
    }

    public boolean isGateway() {
        return xml.name().endsWith("Gateway");
    }

    boolean isEvent() {
        return xml.name().endsWith("Event");
    }

    Node inColumn(int other) {
        return new Node(xml, other, row);
    }

    Box box() {
        int x = Grid.x(column);
        int y = Grid.y(row);
        return isEvent()
                ? Box.around(x, y, 36, 36)
                : isGateway() ? Box.around(x, y, 50, 50) : Box.around(x, y, 100, 80);
    }
}
