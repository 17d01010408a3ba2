package org.tongban.portal.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongban.calendar.Light;
import org.tongban.cases.CaseState;
import org.tongban.cases.search.CaseFilter;

/**
 * What somebody asks the list of cases for, as the address has it.
 *
 * @param number part of a case number
 * @param who key of the applicant's name or identity number, see {@link KeptApplicants}
 * @param state name of a state
 * @param item key of an item or one-thing
 * @param light name of a light
 * @param mine not empty for only what the person has handled
 */
record CaseQuestion(String number, String who, String state, String item, String light, String mine) {

    CaseQuestion(
            @Nullable String number,
            @Nullable String who,
            @Nullable String state,
            @Nullable String item,
            @Nullable String light,
            @Nullable String mine) {
        this.number = given(number);
        this.who = given(who);
        this.state = given(state);
        this.item = given(item);
        this.light = given(light);
        this.mine = given(mine);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    CaseQuestion about(String who) {
        return new CaseQuestion(number, who, state, item, light, mine);
    }

    /** Returns null if it names something that does not exist. */
    @Nullable
    CaseFilter filter(String applicant, boolean itemKnown, String userId) {
        Optional<CaseState> inState = named(CaseState.values(), state);
        Optional<Light> withLight = named(Light.values(), light);
        boolean known = (state.isEmpty() || inState.isPresent()) && (light.isEmpty() || withLight.isPresent());
        return known && itemKnown
                ? new CaseFilter(
                        number,
                        applicant,
                        inState.orElse(null),
                        item.isEmpty() ? null : item,
                        withLight.orElse(null),
                        mine.isEmpty() ? null : userId)
                : null;
    }

    /** Returns the address of one page of what is asked for. */
    public String address(int page) {
        Map<String, String> values =
                Map.of("number", number, "who", who, "state", state, "item", item, "light", light, "mine", mine);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/cases");
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
