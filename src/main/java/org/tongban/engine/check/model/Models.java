package org.tongban.engine.check.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.organisation.Post;
import org.tongban.organisation.PostFile;

/** All files that belong together: what one calls must be among the others. */
public final class Models {

    private final List<ModelFile> files;
    private final @Nullable String root;
    private final Reading reading;
    private final List<Flow> flows;
    private final Map<String, Flow> flowsByKey;
    private final List<Table> tables;
    private final List<FormFile> forms;
    private final Lists lists;
    private final List<Templates> templates;
    private final List<Post> posts;

    public Models(List<ModelFile> files) {
        this(files, null, new Reading());
    }

    /** @param root where the catalogue's files lie, as {@link org.tongban.catalog.Catalog#at} wants it; null if nowhere */
    public Models(List<ModelFile> files, @Nullable String root) {
        this(files, root, new Reading());
    }

    private Models(List<ModelFile> files, @Nullable String root, Reading reading) {
        this.root = root;
        this.files = List.copyOf(files);
        this.reading = reading;
        this.flows = reading.read(files, "\\.bpmn", Flow::read);
        this.flowsByKey = flows.stream().collect(Collectors.toMap(Flow::key, flow -> flow, (first, second) -> first));
        this.tables = reading.read(files, "\\.dmn", Table::read);
        this.forms = reading.read(files, "\\.form", FormFile::read);
        this.templates = reading.read(files, "-templates/[^/]*\\.json", Templates::read);
        this.lists = Lists.of(reading.read(files, "\\.yaml", Entry::read));
        this.posts = files.stream()
                .filter(file -> file.name().equals(PostFile.NAME))
                .findFirst()
                .map(file -> PostFile.among(file.text()))
                .orElseGet(() -> PostFile.among(""));
    }

    /** @return the models with these files instead; what has not changed is not read again, nor looked at for itself */
    public Models changedTo(List<ModelFile> others) {
        return new Models(others, null, reading.of(others));
    }

    /**
     * Finds something in a file once, however often it is asked.
     *
     * @param what tells one search from another, of which there are few
     * @param search looks at nothing but this file
     */
    public Stream<Place> inFile(ModelFile file, Object what, Supplier<Stream<Place>> search) {
        return reading.inFile(file, what, search);
    }

    public Optional<String> root() {
        return Optional.ofNullable(root);
    }

    public List<ModelFile> files() {
        return files;
    }

    public List<Place> unreadable() {
        return reading.unreadable();
    }

    public Stream<Flow> flows() {
        return flows.stream();
    }

    public Optional<Flow> flow(String key) {
        return Optional.ofNullable(flowsByKey.get(key));
    }

    /** @return the process of an item's or one-thing's entry */
    public Optional<Flow> flow(Entry entry) {
        return flow(entry.key());
    }

    public Stream<Table> tables() {
        return tables.stream();
    }

    public Stream<FormFile> forms() {
        return forms.stream();
    }

    public Optional<FormFile> form(String key) {
        return forms().filter(form -> form.file().key().equals(key)).findFirst();
    }

    /** @return the posts of the stages and those that a file names */
    Stream<Post> posts() {
        return posts.stream();
    }

    /** @return the post with this candidate group */
    public Optional<Post> post(String group) {
        return posts().filter(post -> post.key().equals(group)).findFirst();
    }

    /** @return all files of the catalogue, the material library and the differences of regions among them */
    public Stream<Entry> lists() {
        return lists.all().stream();
    }

    /** @return the entries of items and one-things */
    public Stream<Entry> entries() {
        return lists.entries().stream();
    }

    /** @return in what regions differ from an entry */
    public Stream<Entry> regional(Entry entry) {
        return lists.regional().stream().filter(differences -> differences.key().equals(entry.key()));
    }

    public Optional<Entry> entry(String key) {
        return entries().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** @return the material library, which says what an entry leaves out */
    public Library library() {
        return lists.library();
    }

    boolean hasTemplate(String id) {
        return templates.isEmpty()
                || templates.stream().anyMatch(file -> file.ids().contains(id));
    }

    /** @return flows of items and one-things, with their entries */
    public Stream<Offered> offered() {
        return entries().flatMap(entry -> flow(entry).map(flow -> new Offered(flow, entry)).stream());
    }
}
