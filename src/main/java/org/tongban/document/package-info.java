/**
 * The papers of a case: slips, notices, decisions and licences. Each is issued once with a number, a date and a seal in
 * the transaction of the fact it follows from, and kept as issued; it is never rendered again.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "cases",
            "cases :: ledger",
            "cases :: material",
            "cases :: register",
            "cases :: step",
            "cases :: term",
            "catalog",
            "catalog :: entry",
            "catalog :: version",
            "files",
            "form"
        })
package org.tongban.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
