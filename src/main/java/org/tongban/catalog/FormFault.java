package org.tongban.catalog;

/** A form file breaks a rule; the message names component and reason. */
class FormFault extends RuntimeException {

    FormFault(String message) {
        super(message);
    }
}
