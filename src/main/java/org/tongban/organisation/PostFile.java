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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.text.ParserWords;

/**
 * The file in which a hall names the posts of its departments: {@code processes/posts.yaml}. The posts of the system's own
 * stages are always there and do not stand in it.
 */
public final class PostFile {

    public static final String NAME = "posts.yaml";
    public static final String PATH = "processes/" + NAME;

    /** Characters, twice what the most posts take. */
    private static final int LONGEST = 20_000;

    /** The engine's own group. */
    private static final String ADMINISTRATORS = "camunda-admin";

    private static final int MOST_POSTS = 100;
    private static final Pattern KEY = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    private static final Pattern DEPARTMENT = Pattern.compile("\\p{IsHan}{2,40}");

    private static final String SHAPE = "应为 posts: 下面的岗位，每个写明 key、name、department";
    private static final String WORK =
            HeldPost.OF_DEPARTMENTS.stream().map(HeldPost::label).collect(Collectors.joining("、"));

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    private record Content(@Nullable List<@Nullable Post> posts) {}

    private PostFile() {}

    /**
     * Reads the posts of departments.
     *
     * @throws InvalidPosts with everything that is wrong
     */
    public static List<Post> read(String text) {
        List<Post> posts = parsed(text);
        List<String> faults = new ArrayList<>();
        expect(posts.size() <= MOST_POSTS, "最多%d个岗位".formatted(MOST_POSTS), faults);
        Set<String> seen = new HashSet<>();
        for (Post post : posts) {
            expect(seen.add(post.key()), "%s：key 写了两次".formatted(post.key()), faults);
            expect(seen.add(post.name()), "%s：名称“%s”写了两次".formatted(post.key(), post.name()), faults);
            examine(post, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidPosts(faults);
        }
        return posts;
    }

    /** @return what is wrong with the file for itself, in Chinese */
    public static List<String> faults(String text) {
        try {
            read(text);
            return List.of();
        } catch (InvalidPosts invalid) {
            return invalid.faults();
        }
    }

    /** @return the posts of the stages, and those of departments if they can be read from this text */
    public static List<Post> among(String text) {
        List<Post> own = text.isEmpty() || !faults(text).isEmpty() ? List.of() : read(text);
        return Stream.concat(Stream.of(HeldPost.values()).map(Post::of), own.stream())
                .toList();
    }

    private static void examine(Post post, List<String> faults) {
        String key = post.key();
        expect(KEY.matcher(key).matches(), "%s：key 用小写英文、数字和短横线，不超过40个字符".formatted(key), faults);
        expect(
                HeldPost.of(key).isEmpty() && !key.equals(ADMINISTRATORS),
                "%s：这是系统已有岗位的 key，请换一个".formatted(key),
                faults);
        expect(
                HeldPost.isNameOfDepartments(post.name()),
                "%s：名称“%s”应当是部门简称加%s，不超过20个汉字".formatted(key, post.name(), WORK),
                faults);
        expect(
                DEPARTMENT.matcher(post.ofDepartment().orElse("")).matches(),
                "%s：department 写部门的全称，2至40个汉字".formatted(key),
                faults);
    }

    private static List<Post> parsed(String text) {
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

    private static void expect(boolean kept, String fault, List<String> faults) {
        if (!kept) {
            faults.add(fault);
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
