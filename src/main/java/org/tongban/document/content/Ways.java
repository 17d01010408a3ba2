package org.tongban.document.content;

import java.util.List;
import org.tongban.catalog.entry.procedure.Remedy;

/**
 * How something may be contested.
 *
 * @param against what one who does so is, such as 不服
 */
public record Ways(String against, List<Remedy> remedies) {}
