package org.tongban.engine.desk;

import java.security.Principal;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tongban.engine.people.Memberships;
import org.tongban.engine.run.Families;

/** Leads from an instance in Cockpit to where its case is ended: the register ends cases, not the engine. */
@Controller
class InstanceCase {

    private final RuntimeService runtime;
    private final Memberships memberships;
    private final Families families;

    InstanceCase(RuntimeService runtime, Memberships memberships, Families families) {
        this.runtime = runtime;
        this.memberships = memberships;
        this.families = families;
    }

    @GetMapping("/staff/instances/{id}/end")
    String end(@PathVariable String id, Principal person) {
        if (!Memberships.administer(memberships.groups(person.getName()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ProcessInstance instance =
                runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
        if (instance == null || instance.getBusinessKey() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return families.of(instance.getBusinessKey())
                .page(instance.getBusinessKey())
                .map(page -> "redirect:" + page + "/end")
                .orElse("staff/no-case");
    }
}
