package org.tongban.engine.check;

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

    /** @return the innermost reason, on one line */
    static String rootOf(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
    }
}
