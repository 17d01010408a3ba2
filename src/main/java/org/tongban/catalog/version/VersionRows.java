package org.tongban.catalog.version;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The table of versions; small, and read as a whole. */
interface VersionRows extends CrudRepository<Version, Long> {

    List<Version> findAllByOrderByRecordedAtAscIdAsc();
}
