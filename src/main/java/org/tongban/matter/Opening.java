package org.tongban.matter;

import java.util.List;
import java.util.Map;
import org.tongban.organisation.HeldPost;

/**
 * A process that people of the hall start with a form and files. What they bring is checked whenever it is worked on, so that is
 * done with one at a time. A bean beside the {@link Family} that it belongs to.
 */
public interface Opening {

    /** @return key of the process */
    String process();

    /** @return who starts it */
    HeldPost post();

    /**
     * Takes in what was brought.
     *
     * @param texts what was filled in, by field key
     * @return the number of what has begun
     */
    String open(Map<String, String> texts, List<SentFile> files, Official by);
}
