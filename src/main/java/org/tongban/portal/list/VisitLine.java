package org.tongban.portal.list;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Channels;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;

/** A line of the list of what needs one visit at most (最多跑一次事项清单). */
@Schema(description = "最多跑一次事项清单的一行")
public record VisitLine(
        @Schema(description = "标识", example = "food-business-licence")
        String key,

        @Schema(description = "名称", example = "食品经营许可") String name,

        @Schema(description = "实施机关；一件事为牵头部门", example = "县级以上地方市场监督管理部门")
        String organ,

        @Schema(description = "到现场次数，0为不用到现场", example = "1")
        int visits,

        @Schema(description = "到现场的原因") @Nullable String because,

        @Schema(description = "办理渠道：onlineDepth网上办理深度、crossRegion通办范围、post邮寄、appointment预约、selfService自助终端")
        Channels channels)
        implements ListLine {

    static final List<String> COLUMNS = List.of("名称", "实施机关", "到现场次数", "到现场的原因", "办理渠道");

    /** Returns the items, then the one-things, that need one visit at most. */
    public static List<VisitLine> all(Catalog catalog) {
        return Stream.concat(
                        catalog.items().stream().map(VisitLine::of),
                        catalog.bundles().stream().map(VisitLine::of))
                .filter(line -> line.visits <= 1)
                .toList();
    }

    @Override
    public List<String> cells() {
        return List.of(
                name,
                organ,
                visits == 0 ? "不用到现场" : visits + "次",
                Objects.requireNonNullElse(because, ""),
                String.join("\n", ways()));
    }

    private List<String> ways() {
        List<String> ways = new ArrayList<>(List.of("窗口", channels.onlineDepth()));
        if (!channels.crossRegion().equals("无")) {
            ways.add("通办范围：" + channels.crossRegion());
        }
        if (channels.post()) {
            ways.add("可以邮寄");
        }
        if (channels.appointment()) {
            ways.add("可以预约");
        }
        if (channels.selfService()) {
            ways.add("自助终端");
        }
        return ways;
    }

    private static VisitLine of(ServiceItem item) {
        return of(item, item.organ());
    }

    private static VisitLine of(Bundle bundle) {
        return of(bundle, bundle.lead());
    }

    private static VisitLine of(Offering offering, String organ) {
        return new VisitLine(
                offering.key(),
                offering.name(),
                organ,
                offering.visits().number(),
                offering.visits().because(),
                offering.channels());
    }
}
