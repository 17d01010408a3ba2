package org.tongban.change;

import org.tongban.text.Told;

/** Something that may not be done to the catalogue, or not now; the message is Chinese, for the person who tried. */
public class ChangeProblem extends Told {

    /** @param message what a designer or reviewer reads; several lines where there are several findings */
    public ChangeProblem(String message) {
        super(message);
    }
}
