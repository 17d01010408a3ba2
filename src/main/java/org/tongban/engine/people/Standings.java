package org.tongban.engine.people;

import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.organisation.TakenNames;

/** Reads in one statement what a person is in the hall; every request of a session asks, so a change counts at once. */
@Component
public class Standings implements TakenNames {

    private static final String ALL = """
            select 'stamp' as kind, coalesce(salt_, '') as word from act_id_user where id_ = :person
            union all
            select 'set by', coalesce(set_by, '') from staff_password
            where id = (select max(id) from staff_password where user_id = :person)
            union all
            select 'post', group_id_ from act_id_membership where user_id_ = :person
            union all
            select 'region', tenant_id_ from act_id_tenant_member where user_id_ = :person
            union all
            select 'region of a post', t.tenant_id_ from act_id_tenant_member t
            join act_id_membership m on m.group_id_ = t.group_id_ where m.user_id_ = :person""";

    private static final String REGIONS_OF_POST = """
            select m.user_id_ as person, 'region' as kind, t.tenant_id_ as word from act_id_membership m
            join act_id_tenant_member t on t.user_id_ = m.user_id_ where m.group_id_ = :post
            union all
            select m.user_id_, 'region of a post', t.tenant_id_ from act_id_membership m
            join act_id_membership n on n.user_id_ = m.user_id_
            join act_id_tenant_member t on t.group_id_ = n.group_id_ where m.group_id_ = :post""";

    private static final String OF_POST = "select user_id_ from act_id_membership where group_id_ = :post";

    private static final String TURN =
            "select id_ from act_id_group where id_ = '%s' for update".formatted(CAMUNDA_ADMIN);

    private static final String CASES = "select count(*) from act_ru_execution where tenant_id_ = :region";

    private static final String PEOPLE = "select count(*) from act_id_tenant_member where tenant_id_ = :region";

    private static final String NAMES = """
            select count(*) from (select id_ from act_id_user union all select id_ from act_id_group) known
            where lower(id_) = lower(:name)""";

    private static final String RECORDED = """
            select count(*) from (select actor as name from ledger_entry
            union all select person from opinion
            union all select proposer from catalogue_change
            union all select person from catalogue_change_act) recorded
            where lower(name) = lower(:name)""";

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** @return empty if there is no such account (any more) */
    public Optional<Standing> of(String person) {
        Map<String, List<String>> known = new HashMap<>();
        database.sql(ALL).param("person", person).query(row -> {
            add(row, known);
        });
        return words(known, "stamp")
                .findFirst()
                .map(stamp -> new Standing(
                        stamp,
                        words(known, "set by").findFirst().orElse(null),
                        words(known, "post").toList(),
                        regions(known)));
    }

    private static void add(ResultSet row, Map<String, List<String>> known) throws SQLException {
        known.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>()).add(row.getString("word"));
    }

    /** What is written for the person counts before what is written for the posts. */
    private static List<String> regions(Map<String, List<String>> known) {
        String kind = known.containsKey("region") ? "region" : "region of a post";
        return words(known, kind).distinct().toList();
    }

    private static Stream<String> words(Map<String, List<String>> known, String kind) {
        return known.getOrDefault(kind, List.of()).stream();
    }

    /** Until the transaction ends nobody else leaves, so that of two who leave at once the second sees that the first has gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn() {
        database.sql(TURN).query(String.class).list();
    }

    /** @return user names of those who hold the post */
    List<String> holding(String post) {
        return database.sql(OF_POST).param("post", post).query(String.class).list();
    }

    /** @return user names of those who hold the post and work for the region, see {@link Memberships#regions} */
    List<String> holding(String post, String region) {
        Map<String, Map<String, List<String>>> known = new TreeMap<>();
        database.sql(REGIONS_OF_POST).param("post", post).query(row -> {
            add(row, known.computeIfAbsent(row.getString("person"), person -> new HashMap<>()));
        });
        return known.entrySet().stream()
                .filter(person -> regions(person.getValue()).contains(region))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @return true if a post or a person works for the region, so that applications of it are taken */
    boolean isServed(String region) {
        return count(PEOPLE, "region", region);
    }

    /** @return true if a case of the region is still being handled */
    boolean hasCases(String region) {
        return count(CASES, "region", region);
    }

    /** @return true if a person or a post is called so; capitals and small letters are not told apart, as people read them */
    @Override
    public boolean isName(String name) {
        return count(NAMES, "name", name);
    }

    /** @return true if somebody of that name has handled a case or a change, capitals and small letters alike */
    boolean isRecorded(String name) {
        return count(RECORDED, "name", name);
    }

    private boolean count(String sql, String param, String value) {
        return database.sql(sql).param(param, value).query(Long.class).single() > 0;
    }
}
