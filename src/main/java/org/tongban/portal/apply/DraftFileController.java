package org.tongban.portal.apply;

import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.DraftMaterial;
import org.tongban.files.FileStore;
import org.tongban.portal.page.Download;
import org.tongban.portal.page.NoSuchPage;

/** The files of a kept draft, for whoever knows its id. */
@Controller
class DraftFileController {

    private final Applications applications;
    private final FileStore files;

    DraftFileController(Applications applications, FileStore files) {
        this.applications = applications;
        this.files = files;
    }

    /** Hands out a file that was put to the draft, until it is sent: then it is the case's. */
    @GetMapping("/apply/drafts/{id}/files/{code}")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String code) {
        return Stream.of(applications.draft(id))
                .filter(draft -> draft.caseNumber().isEmpty())
                .flatMap(draft -> applications.materials(draft.id()).stream())
                .filter(material -> material.code().equals(code))
                .findFirst()
                .map(DraftMaterial::file)
                .map(file -> Download.of(file, files))
                .orElseThrow(NoSuchPage::new);
    }
}
