package org.tongban.change;

/** There is no change with this number. */
class UnknownChange extends RuntimeException {

    UnknownChange(String number) {
        super("No change of the catalogue has the number " + number);
    }
}
