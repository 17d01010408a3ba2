package org.tongban.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The posts of the hall: those of the system's stages, and those that its departments have. A post once known keeps its name,
 * under which opinions are recorded, so what is remembered here is right on every node; one that only another node has added
 * is looked for when it is asked for.
 */
@Component
@DependsOnDatabaseInitialization
public class Posts {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final NewPosts additions;

    /** What the hall's files name from the start; in the table once the first node is up. */
    private final List<Post> packaged = PackagedPosts.all();

    private volatile List<Post> own;

    Posts(JdbcClient database, ApplicationEventPublisher events, NewPosts additions) {
        this.additions = additions;
        this.database = database;
        this.events = events;
        this.own = read();
    }

    /** @return every post as it is now: of the stages, then of departments */
    public List<Post> all() {
        own = read();
        return Stream.concat(Stream.of(HeldPost.values()).map(Post::of), own.stream())
                .toList();
    }

    /** @return the post whose candidate group this is */
    public Optional<Post> of(String group) {
        return HeldPost.of(group).map(Post::of).or(() -> known(group)).or(() -> {
            own = read();
            return known(group);
        });
    }

    /** @return the Chinese name of the first of these candidate groups that is a post's */
    public Optional<String> nameOf(Collection<String> groups) {
        return groups.stream()
                .flatMap(group -> of(group).stream())
                .map(Post::name)
                .findFirst();
    }

    /** @return the posts of departments as a file again; empty while there is none */
    public Optional<String> file() {
        List<Post> now = read();
        return now.isEmpty() ? Optional.empty() : Optional.of(PostYaml.write(now));
    }

    /** @return what is against publishing this file, in Chinese; nothing if it could be published */
    public List<String> faults(String text) {
        try {
            additions.among(PostFile.read(text), read());
            return List.of();
        } catch (InvalidPosts invalid) {
            return invalid.faults();
        }
    }

    /**
     * Adds what is new in a file, in the caller's transaction.
     *
     * @throws InvalidPosts if the file is wrong, leaves a known post out or changes one
     */
    public void publish(String text) {
        add(additions.among(PostFile.read(text), read()));
    }

    /**
     * Adds what the hall's files name, in the caller's transaction, while no other node starts.
     *
     * @throws InvalidPosts if they change a post that is known
     */
    public void addPackaged() {
        add(additions.ofFiles(packaged, rows()));
    }

    private void add(List<Post> fresh) {
        fresh.stream().filter(post -> !rows().contains(post)).forEach(post -> database.sql(
                        "insert into hall_post (post_key, name, department) values (:key, :name, :department)")
                .param("key", post.key())
                .param("name", post.name())
                .param("department", post.department())
                .update());
        if (!fresh.isEmpty()) {
            events.publishEvent(new PostsAdded(fresh));
        }
    }

    private Optional<Post> known(String group) {
        return own.stream().filter(post -> post.key().equals(group)).findFirst();
    }

    private List<Post> read() {
        List<Post> rows = rows();
        return Stream.concat(rows.stream(), packaged.stream()).distinct().toList();
    }

    private List<Post> rows() {
        return database.sql("select post_key, name, department from hall_post order by post_key")
                .query((row, number) -> new Post(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
