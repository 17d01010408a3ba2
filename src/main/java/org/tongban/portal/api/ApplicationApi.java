package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tongban.cases.Actor;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.Receipt;
import org.tongban.catalog.Catalog;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.api.refusal.ApiProblem;
import org.tongban.portal.api.view.DraftView;
import org.tongban.portal.api.view.FileView;
import org.tongban.portal.api.view.ListedMaterials;
import org.tongban.portal.api.view.NewApplication;
import org.tongban.portal.api.view.ReceiptView;

/** An application from its draft to its receipt. Whoever knows a draft's id may go on with it. */
@RestController
@RequestMapping(path = Api.BASE + "/applications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "申请", description = "开始申请、上传材料、提交")
class ApplicationApi {

    /** Beside the form's fields: codes of the materials promised to be handed in after acceptance. */
    private static final String PROMISE = "supplyPromise";

    private static final String ANSWERS = """
            {"applicantKind": "natural-person", "applicantName": "张三", "applicantId": "11010519491231002X",
             "phone": "13800138000", "address": "文清路1号", "delivery": "window"}
            """;

    private final Applications applications;
    private final Catalog catalog;

    ApplicationApi(Applications applications, Catalog catalog) {
        this.applications = applications;
        this.catalog = catalog;
    }

    @PostMapping
    @Operation(summary = "开始申请", description = "建立一份草稿，返回要提交的材料清单。")
    @ApiResponse(responseCode = "201", description = "草稿已建立，地址在Location头")
    ResponseEntity<DraftView> open(@Valid @RequestBody NewApplication wish) {
        Draft draft = applications.open(wish.offering(), wish.region(), Channel.API);
        URI place = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(draft.id());
        return ResponseEntity.created(place).body(view(draft));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看草稿")
    DraftView draft(@Parameter(description = "草稿编号") @PathVariable String id) {
        return view(applications.draft(id));
    }

    @PutMapping(path = "/{id}/materials/{code}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "上传材料", description = "PDF、JPG、PNG或者WebP，不超过20 MB，类型按内容识别，打不开的不收；再次上传替换原来的文件。")
    @ApiResponse(responseCode = "201", description = "文件已收到")
    @ApiResponse(responseCode = "200", description = "文件已替换")
    ResponseEntity<FileView> putMaterial(
            @Parameter(description = "草稿编号") @PathVariable String id,
            @Parameter(description = "材料代码", example = "food-premises-layout") @PathVariable String code,
            @Parameter(description = "文件") @RequestPart("file") MultipartFile file)
            throws IOException {
        boolean again = applications.materials(id).stream()
                .anyMatch(material -> material.code().equals(code));
        try (var content = file.getInputStream()) {
            var stored = applications.putMaterial(id, code, FileView.nameOf(file), content);
            return ResponseEntity.status(again ? HttpStatus.OK : HttpStatus.CREATED)
                    .body(FileView.of(stored));
        }
    }

    @PostMapping("/{id}/submission")
    @Operation(
            summary = "提交申请",
            description = "填写申请表的全部字段，返回办件编号和查询码。带相同的Idempotency-Key和相同的内容重复提交，得到同一份回执；"
                    + "内容不同的，不予采用，返回409。缺可容缺材料的，可以另加supplyPromise（材料代码的数组）："
                    + "申请人书面承诺在容缺受理后按期补交，知道逾期没有补齐的，不予办理；本事项的程序不因此不予的，按照已有的材料和调查核实的情况决定。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "字段名和值，见申请表",
            required = true,
            content = @Content(examples = @ExampleObject(name = "申请表", value = ANSWERS)))
    @ApiResponse(responseCode = "201", description = "已收件，办件地址在Location头")
    @ApiResponse(responseCode = "200", description = "重复提交，返回原来的回执")
    ResponseEntity<ReceiptView> submit(
            @Parameter(description = "草稿编号") @PathVariable String id,
            @RequestBody Map<String, Object> answers,
            @Parameter(description = "调用方为这次提交自定的唯一标识，最长200个字符", example = "channel-7-000123")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Size(max = 200, message = "Idempotency-Key最长200个字符。")
                    @Nullable
                    String key) {
        boolean again = applications.draft(id).caseNumber().isPresent();
        Map<String, Object> fields = new LinkedHashMap<>(answers);
        Object promise = fields.remove(PROMISE);
        Receipt receipt = promise == null
                ? applications.submit(id, fields, key)
                : applications.submit(id, fields, key, codes(promise), Actor.APPLICANT);
        URI place = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(Api.BASE + "/cases/{number}")
                .build(receipt.caseNumber());
        return ResponseEntity.status(again ? HttpStatus.OK : HttpStatus.CREATED)
                .location(place)
                .body(ReceiptView.of(receipt));
    }

    private static List<String> codes(Object promise) {
        if (promise instanceof List<?> codes && codes.stream().allMatch(String.class::isInstance)) {
            return codes.stream().map(String.class::cast).toList();
        }
        throw new ApiProblem(HttpStatus.UNPROCESSABLE_ENTITY, "supply-promise", "supplyPromise是材料代码的数组。");
    }

    private DraftView view(Draft draft) {
        Catalog list = catalog.in(draft.region());
        var listed = ListedMaterials.of(list.offering(draft.offering()), list);
        return DraftView.of(draft, listed, applications.materials(draft.id()));
    }
}
