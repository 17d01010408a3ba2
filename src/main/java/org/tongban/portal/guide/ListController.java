package org.tongban.portal.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongban.catalog.Catalog;
import org.tongban.document.CommitmentLetters;
import org.tongban.portal.list.CsvFile;
import org.tongban.portal.list.ListLine;
import org.tongban.portal.list.PublishedList;
import org.tongban.portal.page.IssuedPapers;
import org.tongban.portal.page.NoSuchPage;

/** The lists the hall publishes, as pages and as files, with the letter by which applicants commit. */
@Controller
@RequestMapping("/catalogue")
class ListController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Catalog catalog;
    private final CommitmentLetters letters;

    ListController(Catalog catalog, CommitmentLetters letters) {
        this.catalog = catalog;
        this.letters = letters;
    }

    @GetMapping("/{name}")
    String page(@PathVariable String name, Model model) {
        PublishedList list = list(name);
        model.addAttribute("list", list);
        model.addAttribute("lines", list.lines(catalog));
        model.addAttribute("lists", PublishedList.values());
        return "page/list";
    }

    @GetMapping("/{name}.csv")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        PublishedList list = list(name);
        List<List<String>> rows =
                list.lines(catalog).stream().map(ListLine::cells).toList();
        var download = ContentDisposition.attachment().filename(list.title() + ".csv", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.build().toString())
                .contentType(CSV)
                .body(CsvFile.of(list.columns(), rows));
    }

    @GetMapping("/commitment/letter")
    ResponseEntity<byte[]> letter() {
        return paper(letters.blank());
    }

    @GetMapping("/commitment/letter/{key}")
    ResponseEntity<byte[]> letter(@PathVariable String key) {
        return paper(letters.specimen(catalog.item(key)).orElseThrow(NoSuchPage::new));
    }

    private static ResponseEntity<byte[]> paper(String html) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", IssuedPapers.POLICY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedList list(String name) {
        return PublishedList.named(name).orElseThrow(NoSuchPage::new);
    }
}
