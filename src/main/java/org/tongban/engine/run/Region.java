package org.tongban.engine.run;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives every instance the region of its case as tenant; definitions are shared by all regions. */
@Component
public class Region implements TenantIdProvider {

    private final ThreadLocal<@Nullable String> starting = new ThreadLocal<>();

    /** Starts an instance that belongs to this region, maybe while another is being started. */
    public void start(String region, Runnable starter) {
        String around = starting.get();
        starting.set(region);
        try {
            starter.run();
        } finally {
            starting.set(around);
        }
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        return context.getSuperExecution() == null
                ? starting.get()
                : context.getSuperExecution().getTenantId();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}
