package org.tongban.catalog;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes note within seconds of what another node of the hall has published, and what holds from this very day on shows here too. */
@Component
class OtherNodes {

    private final Catalog catalog;

    OtherNodes(Catalog catalog) {
        this.catalog = catalog;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void catchUp() {
        catalog.publishing().catchUp();
    }
}
