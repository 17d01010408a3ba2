/** What applicants, channels and staff see of the hall: web pages, the REST API and who may use them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "caller",
            "cases",
            "cases :: intake",
            "cases :: ledger",
            "cases :: material",
            "cases :: office",
            "cases :: register",
            "cases :: search",
            "cases :: step",
            "cases :: supply",
            "cases :: term",
            "cases :: trust",
            "catalog",
            "catalog :: entry",
            "catalog :: guidance",
            "catalog :: source",
            "catalog :: version",
            "change",
            "command",
            "document",
            "document :: content",
            "files",
            "form",
            "message",
            "preview",
            "text"
        })
package org.tongban.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
