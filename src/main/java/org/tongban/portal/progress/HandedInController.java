package org.tongban.portal.progress;

import jakarta.servlet.http.HttpSession;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.files.FileStore;
import org.tongban.portal.page.Download;
import org.tongban.portal.page.NoSuchPage;

/** Gives applicants back the files they have handed in. */
@Controller
class HandedInController {

    private final ApplicantAccess access;
    private final CaseRegister register;
    private final FileStore files;

    HandedInController(ApplicantAccess access, CaseRegister register, FileStore files) {
        this.access = access;
        this.register = register;
        this.files = files;
    }

    @GetMapping("/cases/{number}/materials/{code}/file")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable String code, HttpSession session) {
        if (!access.mayOpen(number, session)) {
            throw new NoSuchPage();
        }
        return register.materials(register.get(number)).stream()
                .filter(material -> material.code().equals(code))
                .findFirst()
                .flatMap(CaseMaterial::file)
                .map(file -> Download.of(file, files))
                .orElseThrow(NoSuchPage::new);
    }
}
