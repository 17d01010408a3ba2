package org.tongban.outbox;

/** Delivers one kind of what goes out. It may be asked for the same thing again and sees to it that nothing arrives twice. */
public interface Receiver {

    /** @return the name under which things are put into the outbox for it */
    String name();

    /** @return false if nothing is set up to deliver to */
    boolean isOpen();

    /**
     * Delivers it, called outside of any transaction. Returns also where nothing is left to do.
     *
     * @throws Undelivered if it did not get through
     */
    void deliver(String id);

    /** It is not tried again unless an administrator says so; called in the transaction that says this. */
    void giveUp(String id);
}
