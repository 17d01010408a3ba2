package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.tongban.document.ListedDocument;
import org.tongban.portal.api.refusal.Api;

/** A paper of a case and where to read it. */
@Schema(name = "CaseDocument", description = "办件的一份文书")
public record DocumentView(
        @Schema(description = "文书标识", example = "101") long id,
        @Schema(description = "种类") Coded kind,
        @Schema(description = "标题", example = "受理通知书") String title,

        @Schema(description = "文号", example = "章政服受字〔2026〕000123号")
        String number,

        @Schema(description = "日期", example = "2026-11-23") LocalDate issued,

        @Schema(description = "出具机关", example = "赣州市章贡区市场监督管理局")
        String organ,

        @Schema(description = "所属办件编号", example = "20261123-32405-271828")
        String caseNumber,

        @Schema(description = "全文地址", example = "/api/v1/cases/20261123-32405-271828/documents/101")
        String address) {

    public static DocumentView of(String number, ListedDocument document) {
        return new DocumentView(
                document.id(),
                Coded.of(document.kind(), document.kind().label()),
                document.title(),
                document.number(),
                document.issuedOn(),
                document.organ(),
                document.caseNumber(),
                "%s/cases/%s/documents/%d".formatted(Api.BASE, number, document.id()));
    }
}
