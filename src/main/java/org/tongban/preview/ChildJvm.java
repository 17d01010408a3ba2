package org.tongban.preview;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Starts a class of ours in a JVM of its own: the same Java, the same classes, a small heap and none of the secrets. */
final class ChildJvm {

    /** What a Java needs of the environment; a password of the database is not among it. */
    private static final Set<String> ENVIRONMENT = Set.of(
            "PATH", "HOME", "USERPROFILE", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SystemDrive");

    private ChildJvm() {}

    static ProcessBuilder of(Class<?> main, DataSize heap) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap.toBytes(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true"));
        command.addAll(entry(main));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        environment.put("CLASSPATH", System.getProperty("java.class.path"));
        return builder;
    }

    /** In the packaged jar the classes lie in jars inside it, which only Spring Boot's launcher can read. */
    private static List<String> entry(Class<?> main) {
        URL place = main.getProtectionDomain().getCodeSource().getLocation();
        return place.getProtocol().equals("jar")
                ? List.of(
                        "-Dloader.main=" + main.getName(), "org.springframework.boot.loader.launch.PropertiesLauncher")
                : List.of(main.getName());
    }
}
