package org.tongban.catalog;

import java.util.function.Supplier;

/**
 * What is made of the catalogue in force, which takes long or is asked for often: it is made once, and anew when the catalogue
 * is another.
 */
public final class Derived<T> {

    private final Catalog catalog;
    private final Supplier<T> make;
    private volatile Made<T> last;

    /** @param make makes it of the catalogue as it is when this is called */
    public Derived(Catalog catalog, Supplier<T> make) {
        this.catalog = catalog;
        this.make = make;
        this.last = made();
    }

    /** Returns what was made of this state of the catalogue. */
    public T get() {
        Made<T> found = last;
        if (!found.state.equals(catalog.state())) {
            found = made();
            last = found;
        }
        return found.thing;
    }

    /** The state comes first: what is made while something is published then belongs to what was before. */
    private Made<T> made() {
        Object state = catalog.state();
        return new Made<>(state, make.get());
    }

    private record Made<T>(Object state, T thing) {}
}
