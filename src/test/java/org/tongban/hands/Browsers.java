package org.tongban.hands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The browsers of a run of the tests: one that runs scripts and one that does not, each started once. */
class Browsers implements CloseableResource {

    private final Map<Boolean, Browser> started = new LinkedHashMap<>();

    Browser on(Chromium chromium, boolean scripts, String home) {
        Browser browser = started.computeIfAbsent(scripts, how -> new Browser(chromium.start(how)));
        browser.at(home);
        return browser;
    }

    /** Shows what stands on the screens, and leaves them for who comes next. */
    void keepPictures(String name) {
        started.forEach((scripts, browser) -> {
            browser.keepPicture(name + (scripts ? "" : " without scripts"));
            browser.leave();
        });
    }

    @Override
    public void close() {
        started.values().forEach(Browser::close);
    }
}
