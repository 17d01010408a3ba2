package org.tongban.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the posts that are added to those of the hall, and what is against it: a known one stays as it is. */
@Component
class NewPosts {

    private final ObjectProvider<TakenNames> names;

    NewPosts(ObjectProvider<TakenNames> names) {
        this.names = names;
    }

    /**
     * Returns what the hall's files add to what is known; they may leave out what is.
     *
     * @throws InvalidPosts if they change a post that is known
     */
    List<Post> ofFiles(List<Post> packaged, List<Post> before) {
        List<Post> fresh =
                packaged.stream().filter(post -> !before.contains(post)).toList();
        List<String> faults = Stream.concat(before.stream().flatMap(known -> changed(known, packaged)), taken(fresh))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidPosts(faults);
        }
        return fresh;
    }

    /**
     * Returns what a whole file adds to what is known.
     *
     * @throws InvalidPosts if it leaves a known post out or changes one
     */
    List<Post> among(List<Post> given, List<Post> before) {
        List<String> faults = new ArrayList<>();
        for (Post known : before) {
            changed(known, given).forEach(faults::add);
            if (given.stream().noneMatch(post -> post.key().equals(known.key()))) {
                faults.add("%s：岗位“%s”已经有了，不能删去".formatted(known.key(), known.name()));
            }
        }
        List<Post> fresh = given.stream().filter(post -> !before.contains(post)).toList();
        taken(fresh).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new InvalidPosts(faults);
        }
        return fresh;
    }

    /** Whoever is in a group of that name would hold the post at once, and nobody who reviews sees who that is. */
    private Stream<String> taken(List<Post> fresh) {
        return fresh.stream()
                .filter(post -> names.getObject().isName(post.key()))
                .map(post -> "%s：已经是一名人员或者一个组的名称，请换一个 key".formatted(post.key()));
    }

    private static Stream<String> changed(Post known, List<Post> given) {
        return given.stream()
                .filter(post -> post.key().equals(known.key()) != post.name().equals(known.name())
                        || post.key().equals(known.key()) && !post.equals(known))
                .map(post -> "%s：与已经有的岗位“%s”（%s，%s）不一致，岗位的 key、名称、部门不能改"
                        .formatted(post.key(), known.name(), known.key(), known.department()));
    }
}
