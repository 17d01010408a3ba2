package org.tongban.engine.postform;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.tongban.catalog.source.Forms;
import org.tongban.catalog.source.UnknownForm;
import org.tongban.form.Form;

/**
 * Posts' forms as they belong to the version of the model that a task stands in: what was deployed with the model or was in
 * force when it was deployed. A form that is deployed later is for the versions of the model that are deployed with it.
 */
@Component
public class PostForms {

    /** A model's version keeps its forms for good, so what was read once stays. */
    private final Map<Place, Version> known = new ConcurrentHashMap<>();

    private record Place(String model, String form) {}

    private record Version(String text, Form form) {}

    /** @return the task's form, by which what is filled in is checked and told */
    public Form of(TaskEntity task) {
        return version(task).form();
    }

    /** @return the same form as it is shown */
    String text(TaskEntity task) {
        return version(task).text();
    }

    /** @return the id of the task's form */
    public static String id(TaskEntity task) {
        return task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
    }

    private Version version(TaskEntity task) {
        return known.computeIfAbsent(new Place(task.getProcessDefinitionId(), id(task)), PostForms::read);
    }

    private static Version read(Place place) {
        CommandContext context = Context.getCommandContext();
        String deployment = context.getProcessDefinitionManager()
                .findLatestProcessDefinitionById(place.model())
                .getDeploymentId();
        CamundaFormDefinitionEntity form = inForce(context, deployment, place.form());
        String text = new String(
                context.getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName())
                        .getBytes(),
                StandardCharsets.UTF_8);
        return new Version(text, Forms.deployed(place.form(), text));
    }

    private static CamundaFormDefinitionEntity inForce(CommandContext context, String deployment, String key) {
        CamundaFormDefinitionManager forms = context.getCamundaFormDefinitionManager();
        CamundaFormDefinitionEntity beside = forms.findDefinitionByDeploymentAndKey(deployment, key);
        return beside != null ? beside : newestUntil(context, deployedAt(context, deployment), key);
    }

    /** Where all are newer, the clock was set: the oldest then. */
    private static CamundaFormDefinitionEntity newestUntil(CommandContext context, Date until, String key) {
        CamundaFormDefinitionManager forms = context.getCamundaFormDefinitionManager();
        CamundaFormDefinitionEntity latest = Optional.ofNullable(forms.findLatestDefinitionByKeyAndTenantId(key, null))
                .orElseThrow(() -> new UnknownForm(key));
        CamundaFormDefinitionEntity oldest = latest;
        for (int version = latest.getVersion(); version > 0; version--) {
            var form = forms.findDefinitionByKeyVersionAndTenantId(key, version, null);
            if (form != null && !deployedAt(context, form.getDeploymentId()).after(until)) {
                return form;
            }
            oldest = form == null ? oldest : form;
        }
        return oldest;
    }

    private static Date deployedAt(CommandContext context, String deployment) {
        return context.getDeploymentManager().findDeploymentById(deployment).getDeploymentTime();
    }
}
