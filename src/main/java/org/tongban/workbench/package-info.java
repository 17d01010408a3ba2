/**
 * The process designer's workbench on the command line: new items and one-things with diagram, list entry and form. Works on
 * files only, without server or database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "catalog", "catalog :: entry", "command", "organisation"})
package org.tongban.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
