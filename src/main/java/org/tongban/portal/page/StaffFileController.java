package org.tongban.portal.page;

import java.security.Principal;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tongban.cases.CaseMaterial;
import org.tongban.cases.FileStore;
import org.tongban.cases.StoredFile;

/**
 * The files of a case's materials, for staff. What an applicant uploaded is never run: pages come as images, the file
 * itself only as a download.
 */
@Controller
@RequestMapping("/staff/cases/{number}/materials/{code}")
class StaffFileController {

    private static final String NO_SNIFF = "X-Content-Type-Options";

    private final StaffDesk desk;
    private final FileStore files;
    private final MaterialPages pages;

    StaffFileController(StaffDesk desk, FileStore files, MaterialPages pages) {
        this.desk = desk;
        this.files = files;
        this.pages = pages;
    }

    /** Shows all pages one below the other. */
    @GetMapping
    ModelAndView look(@PathVariable String number, @PathVariable String code, Principal principal) {
        CaseMaterial material = desk.material(number, code, principal);
        return new ModelAndView("staff/material")
                .addObject("material", material)
                .addObject("number", number)
                .addObject("pages", pages.count(material));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> download(@PathVariable String number, @PathVariable String code, Principal principal) {
        StoredFile file = desk.material(number, code, principal).file().orElseThrow(NoSuchPage::new);
        return Download.of(file, files);
    }

    /** Returns a page as an image; a photo or scan has one page. Counted from 1. */
    @GetMapping("/pages/{page}")
    ResponseEntity<byte[]> page(
            @PathVariable String number, @PathVariable String code, @PathVariable int page, Principal principal) {
        CaseMaterial material = desk.material(number, code, principal);
        MaterialPages.Image image = pages.image(material, page);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .eTag(image.tag())
                .header(NO_SNIFF, "nosniff")
                .contentType(image.type())
                .body(image.bytes());
    }
}
