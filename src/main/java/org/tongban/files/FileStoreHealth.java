package org.tongban.files;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells who watches the system when no more files can be taken in. The answer is public, so it names no place. */
@Component
class FileStoreHealth implements HealthIndicator {

    private final FileStore files;

    FileStoreHealth(FileStore files) {
        this.files = files;
    }

    @Override
    public Health health() {
        return files.takesFiles() ? Health.up().build() : Health.down().build();
    }
}
