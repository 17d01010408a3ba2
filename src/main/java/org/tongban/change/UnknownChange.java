package org.tongban.change;

/** There is no change with this number. */
public class UnknownChange extends RuntimeException {

    UnknownChange(String number) {
        super("No change of the catalogue has the number " + number);
    }
}
