package org.tongban.cases.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.tongban.cases.CaseProblem;

/**
 * How much one draft may hold; whoever uploads has no account.
 *
 * @param uploads how many files may be put to it altogether, those that replace another counted too
 * @param size how large its files may be together
 * @param applications how many one network may hand in within an hour without signing in
 */
@Validated
@ConfigurationProperties("tongban.drafts")
record DraftLimits(
        @Positive @DefaultValue("200") int uploads,
        @NotNull @DefaultValue("300MB") DataSize size,
        @Positive @DefaultValue("100") int applications) {

    void requireFew(int had) {
        if (had >= uploads) {
            throw new CaseProblem("draft-uploads", "这份申请上传文件的次数已到上限（%d次），不能再上传，可以先提交申请。".formatted(uploads));
        }
    }

    void requireRoom(long bytes) {
        if (bytes > size.toBytes()) {
            throw new CaseProblem("draft-size", "这份申请的文件合计不能超过%d MB，请压缩后再上传。".formatted(size.toMegabytes()));
        }
    }
}
