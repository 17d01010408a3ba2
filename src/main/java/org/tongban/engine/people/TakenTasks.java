package org.tongban.engine.people;

import java.util.Collection;

/** The tasks that people have taken; implemented where tasks are known. */
public interface TakenTasks {

    /**
     * Opens, within the command of the engine that changes what the person is, every task of the person's that is no
     * longer the person's to do; the register keeps it.
     *
     * @param name what the person is called
     * @param posts the groups that the person still has
     * @param regions GB/T 2260 codes of the regions that the person still works for
     */
    void giveBack(String person, String name, Collection<String> posts, Collection<String> regions);
}
