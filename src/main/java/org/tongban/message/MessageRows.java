package org.tongban.message;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MessageRows extends CrudRepository<Message, String> {

    /** Returns how many messages were noted since then for cases with this telephone. */
    @Query("""
            select count(m) from Message m where m.notedAt > :since and m.caseNumber in
            (select c.number from Case c where c.applicant.phone = :phone)""")
    long countSince(String phone, Instant since);

    List<Message> findByCaseNumberOrderByNotedAtAscIdAsc(String caseNumber);
}
