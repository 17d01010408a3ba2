package org.tongban.engine.lean;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * The tasks of one case, or of one step of it, that are of the person's posts and regions, in one small statement: the engine's
 * own for queries takes longer to put together than to answer, and each task found would be asked for its posts.
 */
public final class OneCaseQuery {

    private static final String OWN = """
            select RES.* from ACT_RU_EXECUTION flow join ACT_RU_TASK RES on RES.PROC_INST_ID_ = flow.ID_
            where flow.BUSINESS_KEY_ = #{number} %s
            and (RES.TENANT_ID_ is null or RES.TENANT_ID_ in (%s))
            and exists (select 1 from ACT_RU_IDENTITYLINK post
            where post.TASK_ID_ = RES.ID_ and post.TYPE_ = 'candidate' and post.GROUP_ID_ in (%s))
            order by RES.ID_""";

    private static final String STEP = "and RES.TASK_DEF_KEY_ = #{step}";
    private static final String NONE = "-";

    /** What is asked for here; and what says nothing of which tasks are asked for, whose they are excepted. */
    private static final Set<String> KNOWN = Set.of(
            "processInstanceBusinessKey",
            "key",
            "commandExecutor",
            "resultType",
            "validators",
            "authCheck",
            "tenantCheck",
            "parameter",
            "databaseType",
            "queries",
            "initializeFormKeys",
            "withCommentAttachmentInfo");

    private static final TaskQueryImpl NOTHING = new TaskQueryImpl();

    private static final List<Field> OTHERS = Stream.of(
                    TaskQueryImpl.class, AbstractQuery.class, ListQueryParameterObject.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !KNOWN.contains(field.getName()))
            .peek(ReflectionUtils::makeAccessible)
            .toList();

    private OneCaseQuery() {}

    /** @return whether it asks for nothing else; whatever else it may ask, today or in a later version, it does not */
    public static boolean is(TaskQueryImpl query) {
        return query.getProcessInstanceBusinessKey() != null
                && OTHERS.stream().allMatch(field -> Objects.equals(value(field, query), value(field, NOTHING)));
    }

    private static @Nullable Object value(Field field, TaskQueryImpl query) {
        return ReflectionUtils.getField(field, query);
    }

    /** @return what the engine's native query takes */
    public static Map<String, Object> of(TaskQueryImpl query, Authentication person) {
        Map<String, Object> parameters = new HashMap<>();
        String step = query.getKey() == null ? "" : STEP;
        String regions = list("region", person.getTenantIds(), parameters);
        String posts = list("post", person.getGroupIds(), parameters);
        parameters.put("number", query.getProcessInstanceBusinessKey());
        parameters.put("step", query.getKey());
        parameters.put("sql", OWN.formatted(step, regions, posts));
        return parameters;
    }

    /** SQL knows no empty list. */
    private static String list(String name, @Nullable List<String> values, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>(Objects.requireNonNullElse(values, List.of()));
        all.add(NONE);
        IntStream.range(0, all.size()).forEach(place -> parameters.put(name + place, all.get(place)));
        return IntStream.range(0, all.size())
                .mapToObj(place -> "#{" + name + place + "}")
                .collect(Collectors.joining(", "));
    }
}
