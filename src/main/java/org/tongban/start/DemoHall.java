package org.tongban.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Gives the demo its hall, on one's own machine only: no real hall may seal papers in the example's name by oversight. */
class DemoHall implements EnvironmentPostProcessor {

    private static final String FILE = "demo-hall.yaml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        if (isOnesOwn(settings)) {
            try {
                new YamlPropertySourceLoader()
                        .load(FILE, new ClassPathResource(FILE))
                        .forEach(settings.getPropertySources()::addLast);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** As the demo staff are there: on the embedded database, while nobody else can reach it. */
    private static boolean isOnesOwn(ConfigurableEnvironment settings) {
        return settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:")
                && Binder.get(settings)
                        .bind("server.address", InetAddress.class)
                        .map(InetAddress::isLoopbackAddress)
                        .orElse(false);
    }
}
