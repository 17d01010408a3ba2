package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.tongban.catalog.guidance.Advice;

/** What guided questions came to. */
@Schema(description = "按回答要办的事项和材料；以申请表中填写的情况为准")
public record AdviceView(
        @Schema(description = "一件事包含的全部事项") List<Item> items,
        @Schema(description = "这些回答要求的材料，每份一次") List<MaterialGuide> materials,
        @Schema(description = "回答，字段名与申请表相同") Map<String, Object> answers) {

    /** One item and why it is in or not. */
    @Schema(name = "AdvisedItem", description = "一个事项是否要办")
    record Item(
            @Schema(description = "事项标识", example = "fire-safety-check")
            String key,

            @Schema(description = "事项名称") String name,

            @Schema(description = "是否要办", example = "true") boolean included,
            @Schema(description = "给申请人的说明") String advice) {}

    public static AdviceView of(Advice advice) {
        return new AdviceView(
                advice.items().stream()
                        .map(line -> new Item(line.item().key(), line.item().name(), line.included(), line.sentence()))
                        .toList(),
                advice.materials().stream().map(MaterialGuide::of).toList(),
                advice.answers());
    }
}
