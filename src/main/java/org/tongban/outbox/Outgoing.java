package org.tongban.outbox;

/**
 * One thing that is to go out, without anything of what it says.
 *
 * @param receiver the name of whoever delivers it
 * @param id under which the receiver keeps it
 */
public record Outgoing(String receiver, String id) {

    private static final char BETWEEN = ':';

    /** @return both in one text, from which {@link #read} makes it again */
    public String written() {
        return receiver + BETWEEN + id;
    }

    public static Outgoing read(String written) {
        int between = written.indexOf(BETWEEN);
        return new Outgoing(written.substring(0, between), written.substring(between + 1));
    }
}
