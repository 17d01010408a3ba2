/**
 * The process engine: runs the models, tells the register what the flow has come to, and resolves limits written in
 * words. The only package that knows Camunda.
 */
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
            "cases :: step",
            "cases :: supply",
            "cases :: term",
            "cases :: trust",
            "catalog",
            "catalog :: entry",
            "catalog :: source",
            "catalog :: version",
            "change",
            "command",
            "document",
            "document :: content",
            "files",
            "form",
            "organisation",
            "text"
        })
package org.tongban.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
