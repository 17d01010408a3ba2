package org.tongban.portal.kept;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/** The files that pages bring along, each under its plain name and under one that says what is in it; found once. */
@Component
public class FileNames {

    static final String PLACE = "classpath:/static/";

    private final ContentVersionStrategy byContent = new ContentVersionStrategy();
    private final Map<String, String> byPlain;

    public FileNames() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(PLACE + "*.*")) {
            String plain = "/" + file.getFilename();
            names.put(plain, byContent.addVersion(plain, byContent.getResourceVersion(file)));
        }
        this.byPlain = Map.copyOf(names);
    }

    /** Returns whether there is a file at this path, under the one name or the other. */
    public boolean include(String path) {
        return byPlain.containsKey(path) || byPlain.containsValue(path);
    }

    /** Returns the name that says what is in a file; null where there is none. */
    @Nullable
    String saying(String plain) {
        return byPlain.get(plain);
    }

    ContentVersionStrategy byContent() {
        return byContent;
    }
}
