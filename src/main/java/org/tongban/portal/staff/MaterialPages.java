package org.tongban.portal.staff;

import java.security.Principal;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.files.FileStore;
import org.tongban.files.StoredFile;
import org.tongban.portal.page.NoSuchPage;
import org.tongban.preview.Answer;
import org.tongban.preview.Original;
import org.tongban.preview.PreviewBusy;
import org.tongban.preview.Previews;
import org.tongban.preview.Verdict;

/** The pages of a material's file as images, so that they can be looked at beside a task. */
@Component
class MaterialPages {

    private static final String BUSY = "现在查看材料的人较多，请稍后刷新，或者下载查看。";

    private final FileStore files;
    private final Previews previews;

    MaterialPages(FileStore files, Previews previews) {
        this.files = files;
        this.previews = previews;
    }

    /**
     * Tells which pages stand on the screen that holds this one.
     *
     * @param page counted from 1
     */
    PageRange range(CaseMaterial material, int page, Principal person) {
        return material.file().map(file -> range(file, page, person)).orElseGet(() -> PageRange.none("没有文件。"));
    }

    private PageRange range(StoredFile file, int page, Principal person) {
        try {
            Answer answer = previews.pages(original(file), person.getName());
            return answer.good() ? PageRange.around(page, answer.pages()) : PageRange.none("这份材料不能在线查看，请下载后核对。");
        } catch (PreviewBusy busy) {
            return PageRange.none(BUSY);
        }
    }

    /**
     * Returns one page. A photo is shown by the browser itself.
     *
     * @param page counted from 1
     * @throws NoSuchPage if there is none
     */
    ResponseEntity<Resource> image(CaseMaterial material, int page, Principal person) {
        StoredFile file = material.file().orElseThrow(NoSuchPage::new);
        if (isPdf(file)) {
            return drawn(file, page, person);
        }
        if (page != 1) {
            throw new NoSuchPage();
        }
        MediaType type = MediaType.parseMediaType(file.mediaType());
        return PageImage.file(type, file.size(), files.open(file.sha256()), tag(file, page));
    }

    /** @return changes with what is seen of the page */
    static String tag(StoredFile file, int page) {
        return "\"%s-%d-drawn2\"".formatted(file.sha256(), page);
    }

    private ResponseEntity<Resource> drawn(StoredFile file, int page, Principal person) {
        try {
            Answer answer = previews.draw(original(file), page, person.getName());
            if (answer.verdict() == Verdict.NO_PAGE) {
                throw new NoSuchPage();
            }
            return answer.good()
                    ? PageImage.drawn(answer.png(), tag(file, page))
                    : PageImage.sentence("第%d页不能在线查看，请下载。".formatted(page));
        } catch (PreviewBusy busy) {
            return PageImage.busy(BUSY);
        }
    }

    private Original original(StoredFile file) {
        return new Original(file.sha256(), file.mediaType(), file.size(), () -> files.open(file.sha256()));
    }

    private static boolean isPdf(StoredFile file) {
        return MediaType.APPLICATION_PDF_VALUE.equals(file.mediaType());
    }
}
