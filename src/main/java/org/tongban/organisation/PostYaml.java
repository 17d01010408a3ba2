package org.tongban.organisation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.text.ParserWords;

/** The posts of departments as YAML: keys, values and lists, whatever they say. */
final class PostYaml {

    /** Characters, twice what the most posts take. */
    private static final int LONGEST = 20_000;

    private static final String SHAPE = "应为 posts: 下面的岗位，每个写明 key、name、department";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    private record Content(@Nullable List<@Nullable Post> posts) {}

    private PostYaml() {}

    /** @throws InvalidPosts if it is no such file */
    static List<Post> read(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidPosts(List.of("文件太大，最多%d个字符".formatted(LONGEST)));
        }
        try {
            requirePlain(text);
            Content content = YAML.readValue(text, Content.class);
            List<@Nullable Post> posts = content == null ? null : content.posts();
            if (posts == null || posts.stream().anyMatch(post -> post == null || post.isUnnamed())) {
                throw new InvalidPosts(List.of(SHAPE));
            }
            return List.copyOf(posts);
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidPosts(List.of("不认识的键 %s，每个岗位只写 key、name、department".formatted(unknown.getPropertyName())));
        } catch (MismatchedInputException otherwise) {
            throw new InvalidPosts(List.of(SHAPE));
        } catch (JsonProcessingException broken) {
            throw new InvalidPosts(List.of(ParserWords.withLine(broken)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Keys, values and lists are all there may be. */
    private static void requirePlain(String text) throws IOException {
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
                    int line = parser.currentTokenLocation().getLineNr();
                    throw new InvalidPosts(List.of("第%d行：不能用锚点（&）、引用（*）和类型标记（!）".formatted(line)));
                }
            }
        }
    }

    /** @return these posts as a file, in the order given */
    static String write(List<Post> posts) {
        try {
            return YAML.writeValueAsString(new Content(posts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
