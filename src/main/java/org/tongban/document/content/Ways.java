package org.tongban.document.content;

import java.util.List;
import org.tongban.catalog.entry.procedure.Remedy;

/**
 * How something may be contested.
 *
 * @param against what one who does so is, such as 不服
 */
public record Ways(String against, List<Remedy> remedies) {

    /** Tells whether one of them is 行政复议, which is asked for act by act (行政复议法 第二十二条第四款). */
    public boolean reconsidered() {
        return remedies.stream().anyMatch(remedy -> remedy.name().equals("行政复议"));
    }
}
