package org.tongban.portal.page;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseMaterial;
import org.tongban.cases.FileStore;
import org.tongban.cases.StoredFile;

/** The pages of a material's file as images, so that they can be looked at beside a task. */
@Component
class MaterialPages {

    private final FileStore files;

    MaterialPages(FileStore files) {
        this.files = files;
    }

    /** Returns how many pages can be looked at, 0 where there is no file. */
    int count(CaseMaterial material) {
        return material.file()
                .map(file -> isPdf(file) ? PdfPages.count(content(file)) : 1)
                .orElse(0);
    }

    /**
     * Returns one page.
     *
     * @param page counted from 1
     * @throws NoSuchPage if there is none, or the file cannot be shown
     */
    Image image(CaseMaterial material, int page) {
        StoredFile file = material.file().orElseThrow(NoSuchPage::new);
        String tag = file.sha256() + "-" + page;
        if (isPdf(file)) {
            return new Image(MediaType.IMAGE_PNG, PdfPages.png(content(file), page), tag);
        }
        if (page != 1) {
            throw new NoSuchPage();
        }
        return new Image(MediaType.parseMediaType(file.mediaType()), content(file), tag);
    }

    private static boolean isPdf(StoredFile file) {
        return MediaType.APPLICATION_PDF_VALUE.equals(file.mediaType());
    }

    private byte[] content(StoredFile file) {
        return files.read(file.sha256());
    }

    /**
     * A picture of a page.
     *
     * @param tag changes with the content
     */
    record Image(MediaType type, byte[] bytes, String tag) {}
}
