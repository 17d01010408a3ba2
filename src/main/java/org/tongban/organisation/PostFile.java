package org.tongban.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file in which a hall names the posts of its departments: {@code processes/posts.yaml}. The posts of the system's own
 * stages are always there and do not stand in it.
 */
public final class PostFile {

    public static final String NAME = "posts.yaml";
    public static final String PATH = "processes/" + NAME;

    /** The engine's own group. */
    private static final String ADMINISTRATORS = "camunda-admin";

    private static final int MOST_POSTS = 100;
    private static final Pattern KEY = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
    private static final Pattern DEPARTMENT = Pattern.compile("\\p{IsHan}{2,40}");

    private static final String WORK =
            HeldPost.OF_DEPARTMENTS.stream().map(HeldPost::label).collect(Collectors.joining("、"));

    private PostFile() {}

    /**
     * Reads the posts of departments.
     *
     * @throws InvalidPosts with everything that is wrong
     */
    public static List<Post> read(String text) {
        List<Post> posts = PostYaml.read(text);
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

    private static void expect(boolean kept, String fault, List<String> faults) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
