package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplies;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.api.view.FileView;
import org.tongban.portal.api.view.Progress;
import org.tongban.portal.api.view.Withdrawal;

/** A case for its applicant. {@link QueryCodeGuard} has checked number and query code before any method runs. */
@RestController
@RequestMapping(path = Api.BASE + "/cases/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "办件", description = "凭办件编号和查询码查询进度、补正、补交材料、撤回")
@SecurityRequirement(name = QueryCodeGuard.HEADER)
@SecurityRequirement(name = QueryCodeGuard.PARAMETER)
class CaseApi {

    private final Inquiry inquiry;
    private final Supplies supplies;
    private final Withdrawals withdrawals;

    CaseApi(Inquiry inquiry, Supplies supplies, Withdrawals withdrawals) {
        this.inquiry = inquiry;
        this.supplies = supplies;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    @Operation(summary = "查询办理进度", description = "状态、时间、承诺时限和红黄灯、申请人现在要做的事、材料、文书和一件事的各个办件。")
    Progress progress(@Parameter(description = "办件编号") @PathVariable String number) {
        return inquiry.progress(number);
    }

    @PutMapping(path = "/materials/{code}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "上传补正或者补交的材料",
            description = "受理前可以补交、更换任何材料，不用再提交，窗口正在核对时不行；补正和容缺补交的，全部上传后请提交补正或者补交。再次上传替换原来的文件。")
    FileView putMaterial(
            @Parameter(description = "办件编号") @PathVariable String number,
            @Parameter(description = "材料代码", example = "food-premises-layout") @PathVariable String code,
            @Parameter(description = "文件") @RequestPart("file") MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            return FileView.of(supplies.putMaterial(number, code, FileView.nameOf(file), content));
        }
    }

    @PostMapping("/corrections")
    @Operation(summary = "提交补正", description = "补正材料上传完后提交，由窗口复核。")
    Progress submitCorrections(@Parameter(description = "办件编号") @PathVariable String number) {
        supplies.submitCorrections(number);
        return inquiry.progress(number);
    }

    @PostMapping("/supplied-materials")
    @Operation(summary = "提交补交的容缺材料", description = "容缺材料全部上传后提交，由窗口核对。")
    Progress submitSupplied(@Parameter(description = "办件编号") @PathVariable String number) {
        supplies.submitSupplied(number);
        return inquiry.progress(number);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "撤回申请", description = "作出决定前可以撤回。")
    Progress withdraw(
            @Parameter(description = "办件编号") @PathVariable String number, @Valid @RequestBody Withdrawal wish) {
        withdrawals.withdraw(number, wish.words());
        return inquiry.progress(number);
    }
}
