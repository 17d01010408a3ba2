package org.tongban.engine.check.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.engine.words.Excess;
import org.tongban.organisation.Post;
import org.tongban.organisation.PostFile;

/** All files that belong together: what one calls must be among the others. */
public final class Models {

    private static final int LONGEST_FILE = 300_000;
    private static final String TOO_DEEP = "嵌套太深 / nested too deeply";

    private final List<ModelFile> files;
    private final @Nullable String root;
    private final Map<ModelFile, Object> known;
    private final Map<ModelFile, Map<Object, List<Place>>> found;
    private final List<Flow> flows;
    private final Map<String, Flow> flowsByKey;
    private final List<Table> tables;
    private final List<FormFile> forms;
    private final List<Entry> lists;
    private final List<Entry> entries;
    private final List<Entry> regional;
    private final List<Templates> templates;
    private final JsonNode library;
    private final List<Post> posts;
    private final List<Place> unreadable = new ArrayList<>();

    public Models(List<ModelFile> files) {
        this(files, null, new HashMap<>(), new HashMap<>());
    }

    /** @param root where the catalogue's files lie, as {@link org.tongban.catalog.Catalog#at} wants it; null if nowhere */
    public Models(List<ModelFile> files, @Nullable String root) {
        this(files, root, new HashMap<>(), new HashMap<>());
    }

    private Models(
            List<ModelFile> files,
            @Nullable String root,
            Map<ModelFile, Object> known,
            Map<ModelFile, Map<Object, List<Place>>> found) {
        this.root = root;
        this.files = List.copyOf(files);
        this.known = known;
        this.found = found;
        this.flows = read("\\.bpmn", Flow::read);
        this.flowsByKey = flows.stream().collect(Collectors.toMap(Flow::key, flow -> flow, (first, second) -> first));
        this.tables = read("\\.dmn", Table::read);
        this.forms = read("\\.form", FormFile::read);
        this.templates = read("-templates/[^/]*\\.json", Templates::read);
        this.lists = read("\\.yaml", Entry::read);
        this.library = lists.stream()
                .filter(list -> list.file().name().equals("materials.yaml"))
                .findFirst()
                .map(list -> list.get("/materials"))
                .orElse(MissingNode.getInstance());
        this.posts = files.stream()
                .filter(file -> file.name().equals(PostFile.NAME))
                .findFirst()
                .map(file -> PostFile.among(file.text()))
                .orElseGet(() -> PostFile.among(""));
        this.entries = lists.stream()
                .filter(entry -> entry.get("/key").isTextual() && !isRegional(entry.file()))
                .toList();
        this.regional = lists.stream().filter(entry -> isRegional(entry.file())).toList();
    }

    /** @return the models with these files instead; what has not changed is not read again, nor looked at for itself */
    public Models changedTo(List<ModelFile> others) {
        Set<ModelFile> kept = new HashSet<>(others);
        Map<ModelFile, Object> same = new HashMap<>(known);
        same.keySet().retainAll(kept);
        Map<ModelFile, Map<Object, List<Place>>> places = new HashMap<>(found);
        places.keySet().retainAll(kept);
        return new Models(others, null, same, places);
    }

    /**
     * Finds something in a file once, however often it is asked.
     *
     * @param what tells one search from another, of which there are few
     * @param search looks at nothing but this file
     */
    public Stream<Place> inFile(ModelFile file, Object what, Supplier<Stream<Place>> search) {
        return found
                .computeIfAbsent(file, one -> new HashMap<>())
                .computeIfAbsent(what, one -> search.get().toList())
                .stream();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> read(String ending, Function<ModelFile, T> reader) {
        List<T> read = new ArrayList<>();
        for (ModelFile file : files) {
            if (file.path().matches(".*" + ending)) {
                try {
                    read.add((T) known.computeIfAbsent(file, one -> {
                        requireShort(one);
                        requireLittle(one);
                        return reader.apply(one);
                    }));
                } catch (Unreadable broken) {
                    unreadable.add(broken.place());
                } catch (StackOverflowError deep) {
                    unreadable.add(file.whole().saying(TOO_DEEP));
                }
            }
        }
        return List.copyOf(read);
    }

    private static void requireShort(ModelFile file) {
        if (file.text().length() > LONGEST_FILE) {
            throw new Unreadable(file, "文件太大，最多%d个字符 / too long".formatted(LONGEST_FILE));
        }
    }

    private static void requireLittle(ModelFile file) {
        if (file.path().matches(".*\\.(bpmn|dmn)")) {
            Excess.in(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)))
                    .ifPresent(excess -> {
                        throw new Unreadable(file, excess + " / too deep or too long");
                    });
        }
    }

    public Optional<String> root() {
        return Optional.ofNullable(root);
    }

    public List<ModelFile> files() {
        return files;
    }

    public List<Place> unreadable() {
        return List.copyOf(unreadable);
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
        return lists.stream();
    }

    /** @return the entries of items and one-things */
    public Stream<Entry> entries() {
        return entries.stream();
    }

    /** @return in what regions differ from an entry */
    public Stream<Entry> regional(Entry entry) {
        return regional.stream().filter(differences -> differences.key().equals(entry.key()));
    }

    /** A region's differences from an entry stand in a file of the entry's name. */
    public static boolean isRegional(ModelFile file) {
        return file.path().matches("(.*/)?region/[^/]+/[^/]+");
    }

    public Optional<Entry> entry(String key) {
        return entries().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** @return what an entry says of one of its materials, or else the material library */
    public String material(Entry entry, String pointer, String field) {
        JsonNode own = entry.get(pointer + "/" + field);
        return own.isMissingNode()
                ? library.path(entry.get(pointer + "/code").asText())
                        .path(field)
                        .asText()
                : own.asText();
    }

    boolean hasTemplate(String id) {
        return templates.isEmpty()
                || templates.stream().anyMatch(file -> file.ids().contains(id));
    }

    /** @return flows of items and one-things, with their entries */
    public Stream<Offered> offered() {
        return entries().flatMap(entry -> flow(entry).map(flow -> new Offered(flow, entry)).stream());
    }

    /** A flow that can be applied for, with its entry in the catalogue. */
    public record Offered(Flow flow, Entry entry) {

        public boolean isItem() {
            return !entry.isBundle();
        }
    }

    public static Function<Models, Stream<Place>> eachFlow(Function<Flow, Stream<Place>> broken) {
        return models -> models.flows().flatMap(flow -> models.inFile(flow.file(), broken, () -> broken.apply(flow)));
    }

    public static Function<Models, Stream<Place>> eachTable(Function<Table, Stream<Place>> broken) {
        return models ->
                models.tables().flatMap(table -> models.inFile(table.file(), broken, () -> broken.apply(table)));
    }

    public static Function<Models, Stream<Place>> eachForm(Function<FormFile, Stream<Place>> broken) {
        return models -> models.forms().flatMap(form -> models.inFile(form.file(), broken, () -> broken.apply(form)));
    }

    public static Function<Models, Stream<Place>> eachItem(Function<Offered, Stream<Place>> broken) {
        return models -> models.offered().filter(Offered::isItem).flatMap(broken);
    }
}
