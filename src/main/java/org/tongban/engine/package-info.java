/**
 * The process engine as the hall has it: its tables, its clock, what the register tells it, and what of it is kept. The rooms
 * below read models, give out tasks and forms, and speak to the registers. The only module that knows Camunda.
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
            "cases :: post",
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
            "form",
            "matter",
            "organisation",
            "outbox",
            "text"
        })
package org.tongban.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
