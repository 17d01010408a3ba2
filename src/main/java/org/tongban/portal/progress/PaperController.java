package org.tongban.portal.progress;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tongban.portal.page.IssuedPapers;
import org.tongban.portal.page.NoSuchPage;
import org.tongban.portal.staff.StaffDesk;

/** Opens an issued paper, to the applicant whose case it is and to the staff who have to do with it. */
@Controller
class PaperController {

    private final IssuedPapers papers;
    private final ApplicantAccess access;
    private final StaffDesk desk;

    PaperController(IssuedPapers papers, ApplicantAccess access, StaffDesk desk) {
        this.papers = papers;
        this.access = access;
        this.desk = desk;
    }

    @GetMapping("/cases/{number}/documents/{id}")
    ResponseEntity<byte[]> forApplicant(@PathVariable String number, @PathVariable long id, HttpSession session) {
        if (!access.mayOpen(number, session)) {
            throw new NoSuchPage();
        }
        return papers.show(number, id);
    }

    @GetMapping("/staff/cases/{number}/documents/{id}")
    ResponseEntity<byte[]> forStaff(@PathVariable String number, @PathVariable long id, Principal principal) {
        desk.open(number, principal);
        return papers.showToStaff(number, id);
    }
}
