package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongban.document.Documents;
import org.tongban.document.ListedDocument;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.api.refusal.ApiProblem;

/** The papers of a case, word for word as issued. {@link QueryCodeGuard} has checked number and query code before. */
@RestController
@RequestMapping(Api.BASE + "/cases/{number}/documents")
@Tag(name = "办件")
@SecurityRequirement(name = QueryCodeGuard.HEADER)
@SecurityRequirement(name = QueryCodeGuard.PARAMETER)
class DocumentApi {

    /** The page carries its styles and seals inside and may do nothing else. */
    private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Documents documents;

    DocumentApi(Documents documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "查看文书全文", description = "按签发时的原样返回网页；一件事的办件也可以查看其中各事项的文书。")
    ResponseEntity<String> document(
            @Parameter(description = "办件编号") @PathVariable String number,
            @Parameter(description = "文书标识", example = "101") @PathVariable long id) {
        if (documents.ofWithChildren(number).stream().map(ListedDocument::id).noneMatch(own -> own == id)) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "unknown-document", "本办件没有这份文书。");
        }
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(documents.get(id).html());
    }
}
