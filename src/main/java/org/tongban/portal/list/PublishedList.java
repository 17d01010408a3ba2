package org.tongban.portal.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.catalog.Catalog;

/** The lists a hall has to publish (行政许可法 第三十条; 国办发〔2020〕42号). */
public enum PublishedList {
    /** Every item and one-thing that can be applied for. */
    ITEMS("事项清单", "本政务服务大厅办理的全部事项和“一件事”。", ItemLine.COLUMNS, ItemLine::all),
    /** The items that are accepted while a secondary material is still missing. */
    TOLERANCE("容缺受理事项清单", "主要材料齐全、只缺可容缺材料的，书面承诺按期补交后先受理；容缺的份数和补交期限按信用等级确定。", ToleranceLine.COLUMNS, ToleranceLine::all),
    /** The items that are decided on the applicant's written commitment. */
    COMMITMENT(
            "告知承诺事项清单", "符合条件的申请人作出书面承诺的，免交所列材料，先作出决定、后核查。是否采用由申请人自愿选择。", CommitmentLine.COLUMNS, CommitmentLine::all),
    /** What needs one visit at most. */
    VISITS("最多跑一次事项清单", "按要求提交材料的，最多到现场一次。", VisitLine.COLUMNS, VisitLine::all);

    private final String title;
    private final String lead;
    private final List<String> columns;
    private final Function<Catalog, List<? extends ListLine>> lines;

    PublishedList(String title, String lead, List<String> columns, Function<Catalog, List<? extends ListLine>> lines) {
        this.title = title;
        this.lead = lead;
        this.columns = columns;
        this.lines = lines;
    }

    /** Returns the list with this name in addresses. */
    public static Optional<PublishedList> named(String name) {
        return Arrays.stream(values()).filter(list -> list.id().equals(name)).findFirst();
    }

    /** Returns its name in addresses, such as {@code items}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the Chinese title. */
    public String title() {
        return title;
    }

    /** Returns a Chinese sentence on what is in it. */
    public String lead() {
        return lead;
    }

    /** Returns the headings of its columns. */
    public List<String> columns() {
        return columns;
    }

    /** Returns its lines as the catalogue holds today. */
    public List<? extends ListLine> lines(Catalog catalog) {
        return lines.apply(catalog);
    }
}
