package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.Amendment;
import org.tongban.catalog.entry.Channels;
import org.tongban.catalog.entry.Contact;
import org.tongban.catalog.entry.Fees;
import org.tongban.catalog.entry.FlowStep;
import org.tongban.catalog.entry.Question;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.Visits;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.Inspection;
import org.tongban.catalog.entry.law.Limits;
import org.tongban.catalog.entry.law.SpecialProcedure;
import org.tongban.catalog.entry.procedure.Remedy;

/** The service guide (办事指南) of one item: everything the catalogue knows of it. */
@Schema(description = "事项办事指南")
public record ItemGuide(
        @Schema(description = "标识", example = "food-business-licence")
        String key,

        @Schema(description = "版本；办件按受理时的版本办理", example = "1.0")
        String version,

        @Schema(description = "本版本生效日期", example = "2025-01-01")
        LocalDate effectiveFrom,

        @Schema(description = "名称", example = "食品经营许可") String name,
        @Schema(description = "行政权力类型", example = "行政许可") String type,
        @Schema(description = "办件类型：即办件或者承诺件") Coded kind,
        @Schema(description = "服务对象") List<Coded> targets,

        @Schema(description = "实施机关", example = "县级以上地方市场监督管理部门")
        String organ,

        @Schema(description = "基本编码") @Nullable String basicCode,
        @Schema(description = "实施编码，31位") @Nullable String implementationCode,

        @Schema(description = "行使层级", example = "县") String level,

        @Schema(description = "废止日期；从这一天起不再受理新的申请") @Nullable
        LocalDate repealedOn,

        @Schema(description = "设定依据") List<Basis> basis,

        @Schema(
                description =
                        "时限（工作日）：statutory法定（words法律原文，from起算日：receipt收到申请、acceptance受理）、promised承诺、extension可延长一次、correction补正")
        Limits limits,

        @Schema(description = "受理和准予的条件") List<String> conditions,
        @Schema(description = "材料清单") List<MaterialGuide> materials,

        @Schema(description = "告知承诺：conditions承诺的条件、duty后续义务、consequence不实承诺的后果、verification核查时限") @Nullable
        Commitment commitment,

        @Schema(description = "现场核查：workingDays核查时限，计入办理时限") @Nullable
        Inspection inspection,

        @Schema(description = "特别程序，所需时间不计入时限：name名称、workingDays工作日、basis依据、note情形")
        List<SpecialProcedure> specialProcedures,

        @Schema(description = "办理流程：name环节、post岗位、workingDays工作日、note说明")
        List<FlowStep> steps,

        @Schema(description = "办理渠道") Channels channels,
        @Schema(description = "到现场次数和原因") Visits visits,

        @Schema(description = "办理结果") ResultGuide result,

        @Schema(description = "收费：charged是否收费、standard标准、basis依据")
        Fees fees,

        @Schema(description = "救济途径，与文书相同：name名称、text期限、机关和依据")
        List<Remedy> remedies,

        @Schema(description = "联系方式") Contact contact,
        @Schema(description = "监督投诉") Contact supervision,
        @Schema(description = "常见错误") List<String> commonMistakes,
        @Schema(description = "常见问题") List<Question> questions,

        @Schema(description = "修订说明：version版本、date日期、what内容、basis依据")
        List<Amendment> amendments) {

    /** @param remedies the ways to contest a decision on it */
    public static ItemGuide of(ServiceItem item, List<Remedy> remedies) {
        return new ItemGuide(
                item.key(),
                item.version(),
                item.effectiveFrom(),
                item.name(),
                item.type(),
                Coded.of(item.kind()),
                item.targets().stream().map(Coded::of).toList(),
                item.organ(),
                item.basicCode(),
                item.implementationCode(),
                item.level(),
                item.repealedOn(),
                item.provisions(),
                item.limits(),
                item.conditions(),
                item.materials().stream().map(MaterialGuide::of).toList(),
                item.commitment(),
                item.inspection(),
                item.specialProcedures(),
                item.steps(),
                item.channels(),
                item.visits(),
                ResultGuide.of(item.result()),
                item.fees(),
                remedies,
                item.contact(),
                item.supervision(),
                item.commonMistakes(),
                item.questions(),
                item.amendments());
    }
}
