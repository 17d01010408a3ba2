package org.tongban.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.text.Typed;

class FileNameTest {

    @ParameterizedTest(name = "{0} that is {1} is {2}")
    @CsvSource({
        "photo.pdf, image/jpeg, photo.jpg",
        "photo.JPEG, image/jpeg, photo.JPEG",
        "扫描件.png, application/pdf, 扫描件.pdf",
        "扫描件, application/pdf, 扫描件.pdf",
        "合同.2026, image/png, 合同.2026.png",
        "申请书（第二版.终稿）.docx, application/pdf, 申请书（第二版.终稿）.pdf",
        "C:\\照片\\门头.jpg, image/jpeg, 门头.jpg",
        "../../etc/passwd, application/pdf, passwd.pdf",
        ".pdf, application/pdf, 材料.pdf",
        "'', image/png, 材料.png"
    })
    void endsAsTheFileReallyIs(String sent, String mediaType, String kept) {
        assertThat(FileName.of(sent, mediaType)).isEqualTo(kept);
    }

    @Test
    void isCutBetweenCharactersAndKeepsItsEnding() {
        String name = FileName.of("𠮷".repeat(300) + ".pdf", "application/pdf");

        assertThat(name).isEqualTo("𠮷".repeat(196) + ".pdf");
        assertThat(Typed.isReadable(name)).isTrue();
    }

    @Test
    void leavesOutWhatMakesItReadOtherwise() {
        assertThat(FileName.of("门头\u202Egpj.exe", "image/jpeg")).isEqualTo("门头gpj.jpg");
        assertThat(FileName.of("\u202A门\u200B头\u2066照\uFEFF片.jpg\u200F", "image/jpeg"))
                .isEqualTo("门头照片.jpg");
    }

    @Test
    void isNeverBlank() {
        for (String unseen : List.of("\u200D", "\uDB40\uDC41", "\u00AD", "\u034F")) {
            assertThat(FileName.of(unseen.repeat(200) + ".pdf", "application/pdf"))
                    .isEqualTo("材料.pdf");
        }
    }

    @Test
    void leavesOutWhatIsNoCharacter() {
        assertThat(FileName.of("门\u0000头\uD842照\n片.jpg", "image/jpeg")).isEqualTo("门头照片.jpg");
    }
}
