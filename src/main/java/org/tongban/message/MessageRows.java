package org.tongban.message;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface MessageRows extends CrudRepository<Message, String> {

    List<Message> findByCaseNumberOrderByNotedAtAscIdAsc(String caseNumber);
}
