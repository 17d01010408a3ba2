package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a case has come, as its applicant sees it. */
@Schema(description = "办理进度")
public record Progress(
        @Schema(description = "办件编号", example = "20261123-32405-271828")
        String number,

        @Schema(description = "事项或者一件事的标识", example = "food-business-licence")
        String offering,

        @Schema(description = "事项或者一件事的名称", example = "食品经营许可")
        String name,

        @Schema(description = "办件状态") Coded state,
        @Schema(description = "是否已经结束", example = "false") boolean ended,
        @Schema(description = "是否还可以撤回", example = "true") boolean withdrawable,
        @Schema(description = "受理方式") @Nullable Coded acceptedAs,

        @Schema(description = "一件事的结果办好一项送一项，还是全部办好后一并领取；单个事项不填") @Nullable
        Coded handOver,

        @Schema(description = "各环节的时间") Dates dates,
        @Schema(description = "承诺时限，受理后才有") @Nullable Due promised,

        @Schema(description = "不予受理、决定不予、撤回、终止或者撤销的原因") @Nullable
        String reason,

        @Schema(description = "不属于本机关职权的，应当向哪个机关申请") @Nullable
        String properOrgan,

        @Schema(description = "申请人现在要做的事，没有则不填") @Nullable Todo todo,
        @Schema(description = "材料") List<CaseMaterialView> materials,
        @Schema(description = "已出具的文书，从先到后") List<DocumentView> documents,
        @Schema(description = "一件事中各事项的办件") List<Part> parts) {

    /** A child case of a one-thing. */
    @Schema(name = "ChildCase", description = "一件事中一个事项的办件")
    public record Part(
            @Schema(description = "办件编号", example = "20261123-32405-271828-01")
            String number,

            @Schema(description = "事项名称", example = "食品经营许可")
            String name,

            @Schema(description = "办件状态") Coded state,
            @Schema(description = "各环节的时间") Dates dates,
            @Schema(description = "承诺时限，受理后才有") @Nullable Due promised,

            @Schema(description = "决定不予、撤回、终止或者撤销的原因") @Nullable
            String reason) {}
}
