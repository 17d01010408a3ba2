package org.tongban.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypesFactory;
import org.springframework.stereotype.Component;
import org.tongban.caller.Caller;
import org.tongban.caller.Tally;
import org.tongban.preview.Original;
import org.tongban.preview.PreviewBusy;
import org.tongban.preview.Previews;
import org.tongban.preview.Verdict;

/** Tells what a file is by its content and lets in only what every window can open. */
@Component
class UploadCheck {

    private static final Set<String> ALLOWED = Set.of("application/pdf", "image/jpeg", "image/png", "image/webp");

    /** So many files of one caller may each hold a child process to the end; then the caller rests. */
    private static final int MOST_COMPLEX = 3;

    private final Tika tika = knownTypes();
    private final Previews previews;
    private final Tally complex;

    UploadCheck(Previews previews, Clock clock) {
        this.previews = previews;
        this.complex = new Tally(Duration.ofMinutes(10), clock);
    }

    /**
     * @return the type found in the content
     * @throws FileProblem if the file is not of an allowed type or does not open
     */
    String mediaType(Incoming file) {
        String found = type(file);
        if (found.equals("image/heic")) {
            throw new FileProblem(
                    "file-type",
                    "这是手机的高效格式照片（HEIC），窗口的电脑打不开，请换成 JPG 再上传：苹果手机在“设置-相机-格式”里选“兼容性最佳”后重新拍照，"
                            + "安卓手机在相机设置里关闭“HEIF”或者“高效”格式后重新拍照；也可以给照片截屏，上传截图。");
        }
        if (!ALLOWED.contains(found)) {
            throw new FileProblem("file-type", "只能上传 PDF、JPG、PNG 或者 WebP 文件，请转换格式后再上传。");
        }
        requireGood(verdict(file, found, Caller.current()));
        return found;
    }

    private String type(Incoming file) {
        try (InputStream content = new BufferedInputStream(file.open())) {
            return tika.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict verdict(Incoming file, String type, String caller) {
        if (complex.of(caller) >= MOST_COMPLEX) {
            throw new FileProblem("check-busy", "刚才上传的几个文件都太复杂，系统打不开，请过十分钟再上传。");
        }
        try {
            Verdict verdict = previews.check(new Original(file.sha256(), type, file.size(), file::open), caller)
                    .verdict();
            if (verdict == Verdict.TOO_MUCH) {
                complex.add(caller, 1);
            }
            return verdict;
        } catch (PreviewBusy busy) {
            throw new FileProblem("check-busy", "现在上传文件的人较多，请过一会儿再上传。");
        }
    }

    private static void requireGood(Verdict verdict) {
        switch (verdict) {
            case GOOD, UNFAITHFUL -> {}
            case PASSWORD -> throw new FileProblem("file-password", "文件设有密码，窗口打不开，请去掉密码后再上传。");
            case NO_PAGE -> throw new FileProblem("file-empty", "文件里一页也没有，请重新导出后再上传。");
            case BROKEN -> throw new FileProblem("file-broken", "文件不完整或者已经损坏，打不开，请重新导出、扫描或者拍照后再上传。");
            case TOO_LARGE -> throw new FileProblem("file-pixels", "图片的像素太多，窗口打不开，请缩小后再上传。");
            case TOO_MUCH -> throw new FileProblem("file-complex", "文件太复杂，系统打不开，请重新扫描、拍照或者拆分后再上传。");
        }
    }

    /** Looking for each of the thousand other types, only to refuse them, costs more than storing the file. */
    private static Tika knownTypes() {
        try (InputStream types = UploadCheck.class.getResourceAsStream("/uploads/types.xml")) {
            return new Tika(MimeTypesFactory.create(types));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MimeTypeException e) {
            throw new IllegalStateException(e);
        }
    }
}
