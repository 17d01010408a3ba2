package org.tongban.catalog.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.util.ConcurrentLruCache;
import org.tongban.text.ParserWords;

/** One YAML file of the catalogue. */
public class YamlDocument {

    /** Characters, many times what any entry has; the time a parser takes grows faster than what it reads. */
    private static final int LONGEST = 300_000;

    /** A check reads all entries, of which few have changed since the last; some more than there are. */
    private static final ConcurrentLruCache<CatalogFile, YamlDocument> READ =
            new ConcurrentLruCache<>(100, YamlDocument::parse);

    /** Characters of a file that is remembered, twice what an entry has, so that nobody fills the memory with what is refused. */
    private static final int LONGEST_REMEMBERED = 20_000;

    private final CatalogFile file;
    private final ObjectNode tree;

    private YamlDocument(CatalogFile file, ObjectNode tree) {
        this.file = file;
        this.tree = tree;
    }

    /**
     * Parses a file strictly: one document, an object, no key twice, nothing but keys, values and lists.
     *
     * @throws BadYaml if it is not; the message names file, line and reason
     */
    public static YamlDocument read(CatalogFile file) {
        return file.text().length() > LONGEST_REMEMBERED ? parse(file) : READ.get(file);
    }

    private static YamlDocument parse(CatalogFile file) {
        if (file.text().length() > LONGEST) {
            throw new BadYaml(file, 1, "文件太大，最多%d个字符".formatted(LONGEST));
        }
        try (JsonParser parser = CatalogYaml.MAPPER.createParser(file.text())) {
            JsonNode tree = CatalogYaml.MAPPER.readTree(parser);
            if (!(tree instanceof ObjectNode object)) {
                throw new BadYaml(file, 1, "应为“键: 值”的形式");
            }
            if (parser.nextToken() != null) {
                throw new BadYaml(file, parser.currentLocation().getLineNr(), "一个文件只能有一份清单");
            }
            YamlLines.requirePlain(file);
            return new YamlDocument(file, object);
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw new BadYaml(file, at == null ? 1 : at.getLineNr(), "不是正确的 YAML：" + ParserWords.of(broken));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public CatalogFile file() {
        return file;
    }

    /** Returns what the file says; not to be changed. */
    public ObjectNode tree() {
        return tree;
    }
}
