package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.tongban.files.FileSettings;
import org.tongban.preview.Papers;

/** What an applicant hands in is really opened, at every door; what is refused leaves nothing behind. */
@HallTest
class UploadedFilesTest {

    private static final String PLACE = "food-safety-rules-list";

    @Autowired
    Hall hall;

    @Autowired
    FileSettings settings;

    @LocalServerPort
    int port;

    private RestClient api;
    private String draft;

    @BeforeEach
    void begin() {
        api = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
        draft = "/api/v1/applications/" + new RestChannel(port).draft("food-business-licence", Set.of(PLACE));
    }

    @ParameterizedTest
    @CsvSource({
        "encrypted-user.pdf, 422, file-password",
        "zero-pages.pdf, 422, file-empty",
        "truncated.jpg, 422, file-broken",
    })
    void refusesWhatNoWindowCanOpenWithTheReason(String file, int status, String rule) throws IOException {
        List<Path> before = files();
        ResponseEntity<JsonNode> answer = upload(draft, "", Papers.file(file));
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().get("type").asText()).isEqualTo("urn:tongban:problem:" + rule);
        assertThat(files()).as("files in the store").isEqualTo(before);
    }

    @Test
    void takesAPhotoInWebp() {
        assertThat(upload(draft, "", Papers.file("photo.webp"))
                        .getBody()
                        .get("mediaType")
                        .asText())
                .isEqualTo("image/webp");
    }

    @Test
    void looksAtWhatIsSuppliedLaterTheSameWay() {
        RestCase late = RestCase.applies(hall, port, "food-business-licence", PLACE);
        late.windowSays(Map.of("acceptOutcome", "tolerated", "promiseGiven", true));
        String supply = "/api/v1/cases/" + late.number();
        JsonNode refusal = upload(supply, late.receipt().code(), Papers.file("encrypted-user.pdf"))
                .getBody();
        assertThat(refusal.get("type").asText()).isEqualTo("urn:tongban:problem:file-password");
    }

    private ResponseEntity<JsonNode> upload(String where, String queryCode, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "材料.pdf";
            }
        });
        return api.method(HttpMethod.PUT)
                .uri(where + "/materials/" + PLACE)
                .header("Query-Code", queryCode)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                .toEntity(JsonNode.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(settings.files())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
