package org.tongban.engine.check.wiring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.engine.check.model.Flow;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.w3c.dom.Document;

/**
 * The stages that every case goes through, and the change of the catalogue, are drawn as law asks. Files that this version
 * holds of them are checked when it is built; whoever deploys one may change its documentation, its notes and its drawing.
 */
public final class SharedFlows {

    public static final Rule AS_HELD = Rule.of(
            "shared-as-held",
            "decisions/0036",
            "共用的阶段和目录变更按系统所带的办理，部署时只能改说明、批注和画法",
            "The stages that all share and the change of the catalogue run as the system holds them; a deployment may"
                    + " change their documentation, notes and drawing",
            models -> models.flows().flatMap(SharedFlows::changed));

    private static final int MOST_TOLD = 3;

    private SharedFlows() {}

    /** @return true if the system itself holds a process of this key, which others call or designers start */
    public static boolean holds(String key) {
        return Held.FLOWS.containsKey(key);
    }

    /** @return the files of the shared processes as the system holds them */
    public static List<ModelFile> held() {
        return List.copyOf(Held.FLOWS.values());
    }

    /** @return true unless the system holds a process of this key that runs otherwise */
    public static boolean isAsHeld(ModelFile file) {
        return changed(Flow.read(file)).findAny().isEmpty();
    }

    private static Stream<Place> changed(Flow flow) {
        ModelFile held = Held.FLOWS.get(flow.key());
        if (held == null || held.text().equals(flow.file().text())) {
            return Stream.empty();
        }
        Map<String, String> ours = meaning(Flow.read(held));
        Map<String, String> theirs = meaning(flow);
        Stream<Place> missing = ours.keySet().stream()
                .filter(id -> !theirs.containsKey(id))
                .map(id -> flow.at(flow.process()).saying(id));
        Stream<Place> other = theirs.entrySet().stream()
                .filter(element -> !element.getValue().equals(ours.get(element.getKey())))
                .map(Map.Entry::getKey)
                .map(flow.file()::at);
        return Stream.concat(other, missing)
                .sorted(Comparator.comparing(Place::line))
                .limit(MOST_TOLD);
    }

    private static Map<String, String> meaning(Flow flow) {
        return new XmlMeaning(false)
                .byId((Document) flow.bpmn().getDocument().getDomSource().getNode());
    }

    /** Read once, when the first is asked for. */
    private static final class Held {

        private static final Map<String, ModelFile> FLOWS = ModelFiles.packaged().stream()
                .filter(file -> file.path().matches("processes/(stage|office)/[^/]+\\.bpmn"))
                .collect(Collectors.toMap(ModelFile::key, Function.identity(), (first, second) -> first));
    }
}
