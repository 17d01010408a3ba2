package org.tongban.files;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.util.unit.DataSize;

/** Small stores on the disk, for tests of other modules. */
public final class DiskStores {

    private DiskStores() {}

    public static FileStore in(Path folder) {
        DataSize megabyte = DataSize.ofMegabytes(1);
        return new DiskStore(new FileSettings(folder, megabyte, megabyte, megabyte), Clock.systemUTC());
    }
}
