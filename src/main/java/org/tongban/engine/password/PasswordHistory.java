package org.tongban.engine.password;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of the passwords that somebody had last, and who set them. */
@Component
public class PasswordHistory {

    /** How many are kept, the present one among them. */
    public static final int KEPT = 5;

    /**
     * A password that was set.
     *
     * @param hash as the engine keeps it
     */
    public record Former(@Nullable String salt, String hash) {}

    private final JdbcClient database;
    private final Clock clock;

    PasswordHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the present one and those before it */
    public List<Former> of(String person) {
        return database.sql("""
                        select salt_ as salt, pwd_ as hash from act_id_user where id_ = :person and pwd_ is not null
                        union
                        select salt, hash from staff_password where user_id = :person""").param("person", person).query(Former.class).list();
    }

    /** @param by user name of who set it; null for the system */
    public void add(String person, Former password, @Nullable String by) {
        database.sql("insert into staff_password (user_id, set_at, set_by, salt, hash) values (?, ?, ?, ?, ?)")
                .params(person, clock.instant().atOffset(ZoneOffset.UTC), by, password.salt(), password.hash())
                .update();
        database.sql("""
                        delete from staff_password where user_id = :person and id not in (
                        select id from staff_password where user_id = :person order by id desc limit :kept)""").param("person", person).param("kept", KEPT).update();
    }

    /** Keeps the present password in another hash; nothing happens if it was changed at the same moment. */
    public void renew(String person, String before, String after) {
        database.sql("update act_id_user set pwd_ = ?, rev_ = rev_ + 1 where id_ = ? and pwd_ = ?")
                .params(after, person, before)
                .update();
    }

    /** Forgets somebody whose account is gone. */
    public void forget(String person) {
        database.sql("delete from staff_password where user_id = ?")
                .param(person)
                .update();
    }
}
