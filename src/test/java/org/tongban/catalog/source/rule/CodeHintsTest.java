package org.tongban.catalog.source.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.CatalogFixture;
import org.tongban.form.FormFixture;

@ExtendWith(OutputCaptureExtension.class)
class CodeHintsTest {

    @TempDir
    private Path folder;

    @Test
    void aCodeOfTheWrongLengthIsOnlyHintedAt(CapturedOutput output) {
        Catalog catalog = readWith("implementationCode: \"3607020001\"");

        assertThat(catalog.item("stall-registration").implementationCode()).isEqualTo("3607020001");
        assertThat(output).contains("stall-registration.yaml 第2行：implementationCode 应为31位：3607020001");
    }

    @Test
    void aCodeOfTheRightLengthIsNotHintedAt(CapturedOutput output) {
        readWith("implementationCode: \"0123456789012345678901234567890\"");

        assertThat(output).doesNotContain("implementationCode");
    }

    private Catalog readWith(String code) {
        String root = CatalogFixture.changed(folder, CatalogFixture.REGISTRATION, "version:", code + "\nversion:");
        return Catalog.at(root, FormFixture::anyNamedFactIsTrue);
    }
}
