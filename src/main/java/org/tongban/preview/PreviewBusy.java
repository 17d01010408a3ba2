package org.tongban.preview;

/** Every child process is at work, or this person has asked for too much at once; worth another try later. */
public class PreviewBusy extends RuntimeException {

    PreviewBusy() {
        super("Nobody is free to open the file");
    }
}
