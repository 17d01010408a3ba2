package org.tongban.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.form.Form;
import org.tongban.text.ToldByRule;

/**
 * One kind of what flows are about, such as cases: which numbers are its own, and what the engine asks of any of it. The number
 * is the business key of its flow. A module that keeps such a kind has a bean of this type.
 */
public interface Family {

    /** @return true if the number is one of those that are given out here, whether or not it has been */
    boolean owns(String number);

    /** @return what its tasks and timers go by */
    Matter matter(String number);

    /** Waits until nobody else is at it, and keeps it until the transaction ends. */
    void take(String number);

    /** @return where staff read about it, and, with {@code /end} behind, where an administrator ends it; empty without such a page */
    default Optional<String> page(String number) {
        return Optional.empty();
    }

    /** @return true if this person, by user id, may read its page */
    default boolean maySee(String person, String number) {
        return false;
    }

    /**
     * @param form id of a post's form
     * @return what the form shows, by the names that forms use: lists and records as they are written in JSON, or plain values
     */
    Map<String, Object> facts(String number, String form);

    /** @return keys of the fields of a post's form that are not asked of it */
    default Set<String> unasked(String number, Form form) {
        return Set.of();
    }

    /** @return of a field of a post's form the options that do not fit it, and why; they are neither offered nor taken */
    default Map<String, ? extends ToldByRule> unfit(String number, String field) {
        return Map.of();
    }

    /**
     * @param form id of the form in which something is done
     * @param post at which it is done
     * @return who may not do it any more, by user id
     */
    default Map<String, Barred> barred(String number, String form, String post) {
        return Map.of();
    }

    /** A post has filled in its form. */
    void completed(String number, FilledForm filled, Official by);

    /**
     * One of its flows has come to its end; it throws where that must not be.
     *
     * @param flow key of the process
     */
    default void requireEnd(String number, String flow) {}

    /** Keeps what somebody writes for the others that work on it. */
    void comment(String number, String words, Official by);

    /** @return what was written so, oldest first */
    List<Remark> comments(String number);

    /** Keeps what an administrator did to its course, such as 暂停办理, which decides nothing. */
    void note(String number, String act, Official administrator);

    /** @return the numbers of all that rests and goes on together with it, its own among them */
    default List<String> whole(String number) {
        return List.of(number);
    }

    /** @return those of them whose limits stand still, also when it goes on */
    default List<String> stopped(String number) {
        return List.of();
    }

    /**
     * Puts off what would have been due while it rested, before it goes on.
     *
     * @return the numbers of those whose days have moved
     */
    default List<String> putOff(String number) {
        return List.of();
    }

    /** @return true if its days are counted again when the holiday notice of a year comes, so that its timers move */
    default boolean countsAgain() {
        return true;
    }
}
