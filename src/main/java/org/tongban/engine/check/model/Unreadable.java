package org.tongban.engine.check.model;

/** A file cannot be read as what its ending says. */
class Unreadable extends RuntimeException {

    private final transient Place place;

    Unreadable(ModelFile file, String why) {
        super(why);
        this.place = file.whole().saying(why);
    }

    Place place() {
        return place;
    }
}
