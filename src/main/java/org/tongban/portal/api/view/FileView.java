package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.files.StoredFile;

/** What has been kept of an uploaded file. */
@Schema(description = "已收到的文件")
public record FileView(
        @Schema(description = "文件名", example = "布局图.pdf") String name,

        @Schema(description = "按内容识别的类型", example = "application/pdf")
        String mediaType,

        @Schema(description = "大小（字节）", example = "102400") long size,

        @Schema(
                description = "内容的SHA-256，可用于核对",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {

    public static FileView of(StoredFile file) {
        return new FileView(file.name(), file.mediaType(), file.size(), file.sha256());
    }

    /** Returns the name the sender gave the file, maybe empty. */
    public static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
