package org.tongban.portal.gate;

import org.apache.catalina.Container;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts into the servlet container what no filter can do. Its own error pages come after Spring Boot's, so that they count. */
@Component
class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final GateSettings settings;
    private final Places places;

    ServerSetup(GateSettings settings, Places places) {
        this.settings = settings;
        this.places = places;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Pace(Pace.GRACE, settings.leastPace().toBytes(), places), new PlainSecrets());
        factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            host.getPipeline().addValve(new PlainErrors());
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
