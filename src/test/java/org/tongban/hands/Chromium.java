package org.tongban.hands;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.tongban.calendar.WorkingCalendar;

/** The browser of this machine with its driver, found on the path; nothing is downloaded. */
record Chromium(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ALONE = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN");

    static Optional<Chromium> find() {
        return BROWSERS.stream().flatMap(Chromium::onPath).findFirst().flatMap(browser -> onPath("chromedriver")
                .findFirst()
                .map(driver -> new Chromium(browser, driver)));
    }

    /**
     * Starts it on a screen as a window has it, with a profile of its own.
     *
     * @param scripts whether pages may run scripts
     */
    ChromeDriver start(boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(ALONE);
        options.setExperimentalOption("prefs", preferences(scripts));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("TZ", WorkingCalendar.ZONE.getId()))
                .build();
        ChromeDriver started = new ChromeDriver(service, options);
        started.manage().window().setSize(new Dimension(1400, 1000));
        started.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return started;
    }

    private static Map<String, Object> preferences(boolean scripts) {
        return Map.of(
                "intl.accept_languages",
                "zh-CN,zh",
                "profile.managed_default_content_settings.javascript",
                scripts ? 1 : 2);
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
