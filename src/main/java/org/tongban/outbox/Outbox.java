package org.tongban.outbox;

/** Takes in what is to go out of the hall; implemented where work is carried out after a transaction. */
public interface Outbox {

    /**
     * Has it delivered after the caller's transaction has committed, at least once, and never if that does not commit.
     *
     * @param region whose it is, so that other regions do not see it
     */
    void put(Outgoing outgoing, String region);
}
