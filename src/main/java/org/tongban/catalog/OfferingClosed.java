package org.tongban.catalog;

/** Refusal: the item or one-thing cannot be applied for on this day, because it is repealed or not yet in force. */
public class OfferingClosed extends RuntimeException {

    OfferingClosed(String sentence) {
        super(sentence);
    }
}
