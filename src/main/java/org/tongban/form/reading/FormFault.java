package org.tongban.form.reading;

/** A form file breaks a rule; the message names component and reason. */
public class FormFault extends RuntimeException {

    FormFault(String message) {
        super(message);
    }
}
