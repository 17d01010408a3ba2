package org.tongban.portal.staff;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.files.FileStore;
import org.tongban.files.StoredFile;
import org.tongban.portal.page.Download;
import org.tongban.portal.page.NoSuchPage;

/**
 * The files of a case's materials, for staff. What an applicant uploaded is never run: pages come as images, the file
 * itself only as a download.
 */
@Controller
@RequestMapping("/staff/cases/{number}/materials/{code}")
class StaffFileController {

    private final StaffDesk desk;
    private final FileStore files;
    private final MaterialPages pages;

    StaffFileController(StaffDesk desk, FileStore files, MaterialPages pages) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
    }

    /** Shows the pages one below the other, a screenful at a time. */
    @GetMapping
    ModelAndView look(
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int from,
            Principal principal) {
        CaseMaterial material = desk.material(number, code, principal);
        return new ModelAndView("staff/material")
                .addObject("material", material)
                .addObject("number", number)
                .addObject("range", pages.range(material, from, principal));
    }

    @GetMapping("/file")
    ResponseEntity<Resource> download(@PathVariable String number, @PathVariable String code, Principal principal) {
        StoredFile file = desk.material(number, code, principal).file().orElseThrow(NoSuchPage::new);
        return Download.of(file, files);
    }

    /** Returns a page as an image; a photo or scan has one page. Counted from 1. */
    @GetMapping("/pages/{page}")
    @Nullable
    ResponseEntity<Resource> page(
            @PathVariable String number,
            @PathVariable String code,
            @PathVariable int page,
            Principal principal,
            WebRequest request) {
        CaseMaterial material = desk.material(number, code, principal);
        boolean seen = material.file()
                .filter(file -> request.checkNotModified(MaterialPages.tag(file, page)))
                .isPresent();
        return seen ? null : pages.image(material, page, principal);
    }
}
