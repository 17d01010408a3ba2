package org.tongban.catalog.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.catalog.source.BadYaml;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.EntryKind;
import org.tongban.catalog.source.MaterialLibrary;
import org.tongban.catalog.source.YamlDocument;
import org.tongban.organisation.PostFile;

/** Puts files that came without their folders where the catalogue has them. */
class Placement {

    private static final String LIBRARY = "materials.yaml";

    private final Map<String, String> texts;
    private final Set<String> published;

    /** @param published keys of items and one-things */
    Placement(Map<String, String> texts, Set<String> published) {
        this.texts = texts;
        this.published = published;
    }

    List<CatalogFile> files() {
        List<CatalogFile> files = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.equals(LIBRARY)) {
                files.add(new CatalogFile(MaterialLibrary.FILE, text));
            } else if (name.endsWith(".yaml") && !name.equals(PostFile.NAME)) {
                EntryKind kind = isBundle(name, text) ? EntryKind.BUNDLE : EntryKind.ITEM;
                files.add(new CatalogFile(kind.path(id(name), ""), text));
            } else if (name.endsWith(".form") && isApplied(id(name))) {
                files.add(new CatalogFile("forms/apply/" + name, text));
            }
        });
        return files;
    }

    private boolean isApplied(String id) {
        return published.contains(id) || texts.containsKey(id + ".yaml");
    }

    /** What cannot be read at all is taken for an item, whose reader says what is wrong with it. */
    private static boolean isBundle(String name, String text) {
        try {
            return YamlDocument.read(new CatalogFile(name, text)).tree().has("items");
        } catch (BadYaml unreadable) {
            return false;
        }
    }

    private static String id(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
