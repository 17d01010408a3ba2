package org.tongban.engine.rest;

import java.util.List;

/**
 * What was sent along with a request.
 *
 * @param leaves its ends; of a form its fields by name, and its files by the end of their names
 */
record Body(Kind kind, List<Leaf> leaves) {

    enum Kind {
        NONE,
        JSON,
        FORM
    }

    static final Body NONE = new Body(Kind.NONE, List.of());

    /** Tells whether it is of the kind a door asks for. An empty object is as good as nothing, but not the other way round. */
    boolean isFor(boolean form, boolean nothing) {
        return switch (kind) {
            case NONE -> nothing;
            case JSON -> !form;
            case FORM -> form;
        };
    }
}
