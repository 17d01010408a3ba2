package org.tongban.matrix;

import java.util.List;
import java.util.Map;

/** Fills the variables of an endpoint's path with somebody's own things, with another's, or with what is not there. */
final class Addresses {

    private static final String INTAKE = "/staff/intake/drafts/{id}";
    private static final String NO_CASE = "20260302-00000-000000";
    private static final String NO_DRAFT = "00000000-0000-0000-0000-000000000000";
    private static final Map<String, String> KNOWN = Map.of("name", "tolerance", "page", "1", "from", "1");
    private static final Map<String, String> UNKNOWN = Map.of("name", "nothing", "page", "1", "code", "nothing");

    private final Things things;

    Addresses(Things things) {
        this.things = things;
    }

    /** @return whose things can be asked for there */
    List<Whose> of(Endpoint endpoint) {
        if (endpoint.variables().isEmpty()) {
            return List.of(Whose.NONE);
        }
        return belongsToSomebody(endpoint)
                ? List.of(Whose.OWN, Whose.FOREIGN, Whose.MADE_UP)
                : List.of(Whose.OWN, Whose.MADE_UP);
    }

    private static boolean belongsToSomebody(Endpoint endpoint) {
        return endpoint.variables().contains("number")
                || endpoint.variables().contains("taskId")
                || endpoint.path().startsWith(INTAKE);
    }

    String address(Endpoint endpoint, Whose whose, Role role, Region region) {
        if (endpoint.path().startsWith(INTAKE) && whose != Whose.MADE_UP) {
            return endpoint.at(id -> whose == Whose.OWN ? things.draftOfWindow() : things.draft());
        }
        Region where = whose == Whose.FOREIGN ? region.other() : region;
        return endpoint.at(variable ->
                whose == Whose.MADE_UP ? madeUp(endpoint, variable) : real(endpoint, variable, role, where));
    }

    private String real(Endpoint endpoint, String variable, Role role, Region region) {
        String number = things.number(role, region);
        return switch (variable) {
            case "number" -> number;
            case "taskId" -> things.task(role, region);
            case "code" ->
                endpoint.path().contains("drafts") || endpoint.path().contains("applications")
                        ? "food-safety-rules-list"
                        : things.material(number);
            case "id" -> endpoint.path().contains("/documents/") ? things.paper(number) : things.draft();
            case "key" -> key(endpoint);
            default -> KNOWN.getOrDefault(variable, "");
        };
    }

    private static String key(Endpoint endpoint) {
        return endpoint.path().contains("/bundles/") || endpoint.path().contains("/questions")
                ? "open-a-restaurant"
                : endpoint.path().contains("/letter/") ? "fire-safety-check" : "food-business-licence";
    }

    private static String madeUp(Endpoint endpoint, String variable) {
        return switch (variable) {
            case "number" -> NO_CASE;
            case "id" -> endpoint.path().contains("/documents/") ? "999999999" : NO_DRAFT;
            case "taskId" -> NO_DRAFT;
            default -> UNKNOWN.getOrDefault(variable, "nothing");
        };
    }
}
