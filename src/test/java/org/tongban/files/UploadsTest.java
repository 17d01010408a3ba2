package org.tongban.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.tongban.preview.Papers.file;
import static org.tongban.preview.Papers.pdf;
import static org.tongban.preview.Papers.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tongban.preview.Answer;
import org.tongban.preview.PreviewBusy;
import org.tongban.preview.Previews;
import org.tongban.preview.Verdict;

class UploadsTest {

    @TempDir
    Path disk;

    private final Previews previews = mock();
    private Uploads uploads;

    @BeforeEach
    void open() {
        var settings =
                new FileSettings(disk, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), DataSize.ofTerabytes(1000));
        uploads = new Uploads(new DiskStore(settings, Clock.systemUTC()), new UploadCheck(previews, Clock.systemUTC()));
        says(Verdict.GOOD);
    }

    /** Whoever it may be who fills something in: cases and the window go on. */
    @Test
    void keepsRoomForCasesFromWhatIsOnlyBegun() throws IOException {
        assertThatThrownBy(() -> uploads.takeToBegin("a.pdf", new ByteArrayInputStream(pdf(1, 595, 842))))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("还没有提交的申请");

        assertThat(uploads.take("a.pdf", new ByteArrayInputStream(pdf(1, 595, 842)))
                        .mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void takesWhatEveryWindowCanOpen() {
        assertThat(type(pdf(1, 595, 842))).isEqualTo("application/pdf");
        assertThat(type(picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(type(picture("png"))).isEqualTo("image/png");
        assertThat(type(file("photo.webp"))).isEqualTo("image/webp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "HTTP/1.1 200 OK\r\n\r\n"})
    void takesAPdfWithSomethingBeforeItsBeginning(String before) {
        assertThat(type((before + "%PDF-1.4").getBytes(StandardCharsets.UTF_8))).isEqualTo("application/pdf");
    }

    @Test
    void knowsNoPdfThatBeginsFurtherBehind() {
        assertRefused((" ".repeat(1100) + "%PDF-1.4").getBytes(), "file-type", "只能上传 PDF、JPG、PNG 或者 WebP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "avif"})
    void tellsHowToConvertThePhotoOfAPhone(String brand) {
        byte[] photo = ("\0\0\0\030ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(photo, "file-type", "兼容性最佳");
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD, file-password, 去掉密码",
        "NO_PAGE, file-empty, 一页也没有",
        "BROKEN, file-broken, 已经损坏",
        "TOO_LARGE, file-pixels, 像素太多",
        "TOO_MUCH, file-complex, 太复杂"
    })
    void refusesWhatDoesNotOpenWithTheReason(Verdict verdict, String rule, String reason) {
        says(verdict);
        assertRefused(pdf(1, 595, 842), rule, reason);
    }

    @Test
    void asksToComeAgainWhenNobodyIsFree() {
        given(previews.check(any(), any())).willThrow(mock(PreviewBusy.class));
        assertRefused(pdf(1, 595, 842), "check-busy", "过一会儿再上传");
    }

    /** Each of them holds one of the few child processes for as long as it may. */
    @Test
    void letsWhoHandsInOneComplexFileAfterAnotherRest() {
        says(Verdict.TOO_MUCH);
        for (int i = 0; i < 3; i++) {
            assertRefused(pdf(1, 595, 842), "file-complex", "太复杂");
        }
        says(Verdict.GOOD);

        assertRefused(pdf(1, 595, 842), "check-busy", "过十分钟再上传");

        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(from("10.1.2.3")));
        assertThat(type(pdf(1, 595, 842))).as("from elsewhere").isEqualTo("application/pdf");
    }

    @Test
    void letsAllDraftsOfOneNetworkWaitForEachOther() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(from("10.1.2.3")));
        type(pdf(1, 595, 842));
        type(picture("png"));

        then(previews).should(times(2)).check(any(), eq("network 0a010203"));
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    private void says(Verdict verdict) {
        given(previews.check(any(), any())).willReturn(new Answer(verdict, 1, new byte[0]));
    }

    private String type(byte[] content) {
        return uploads.take("材料", new ByteArrayInputStream(content)).mediaType();
    }

    private void assertRefused(byte[] content, String rule, String reason) {
        assertThatThrownBy(() -> type(content))
                .isInstanceOfSatisfying(
                        FileProblem.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule))
                .hasMessageContaining(reason);
        assertThat(leftBehind()).isEmpty();
    }

    private Stream<Path> leftBehind() {
        try {
            return Files.walk(disk).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
