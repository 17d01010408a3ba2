package org.tongban.catalog.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.modulith.NamedInterface;
import org.springframework.util.ConcurrentLruCache;
import org.tongban.text.ParserWords;

/** One YAML file of the catalogue. */
@NamedInterface("source")
public class YamlDocument {

    /** Characters, many times what any entry has; the time a parser takes grows faster than what it reads. */
    private static final int LONGEST = 300_000;

    /** A check reads all entries, of which few have changed since the last; some more than there are. */
    private static final ConcurrentLruCache<Read, YamlDocument> READ =
            new ConcurrentLruCache<>(200, YamlDocument::parse);

    /** Characters of a file that is remembered, twice what an entry has, so that nobody fills the memory with what is refused. */
    private static final int LONGEST_REMEMBERED = 20_000;

    private record Read(CatalogFile file, boolean published) {}

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
        return read(new Read(file, false));
    }

    /**
     * Parses a file that was published, maybe when more was allowed: it is in force as it is.
     *
     * @throws BadYaml if it is no such file
     */
    public static YamlDocument published(CatalogFile file) {
        return read(new Read(file, true));
    }

    private static YamlDocument read(Read asked) {
        return asked.file().text().length() > LONGEST_REMEMBERED ? parse(asked) : READ.get(asked);
    }

    private static YamlDocument parse(Read asked) {
        CatalogFile file = asked.file();
        if (!asked.published() && file.text().length() > LONGEST) {
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
            if (!asked.published()) {
                YamlLines.requirePlain(file);
            }
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
