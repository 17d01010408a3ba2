package org.tongban.document;

import java.util.List;
import java.util.Map;
import org.tongban.cases.Ground;
import org.tongban.catalog.Basis;
import org.tongban.catalog.ServiceItem;

/** What people at their posts write in the cases of the specimens. */
final class SpecimenWords {

    static final String ENDED = "同一申请重复提交，已经按照另一办件办理。";
    static final String WITHDRAWN = "经营计划有变，暂不办理。";
    static final String KEPT = "当事人提交了检测报告和照片，再次核查证实承诺属实。";
    static final String UNMENDED = "改正期限届满后再次核查，上述情形仍然存在。";
    static final String KNEW = "经询问并核对经营记录，当事人作出承诺以前已经知道上述情形，仍然作出不实的承诺。";
    private static final Map<Ground, String> REFUSED = Map.of(
            Ground.NOT_THIS_ORGAN, "申请办理的地点在赣州市南康区，不在章贡区。",
            Ground.NO_LICENCE_NEEDED, "所申请的活动不在依法需要办理的范围以内。",
            Ground.INCOMPLETE, "申请材料不齐全。",
            Ground.STILL_INCOMPLETE, "补正后提交的材料仍没有签名或者盖章。",
            Ground.FALSE_MATERIALS, "提交的材料系伪造，经向出具单位核实，该单位没有出具过。",
            Ground.NOT_ACCEPTABLE, "申请人不在本事项的服务对象范围以内。");

    private static final Map<String, String> REJECTED = Map.of(
            "food-business-licence", "现场核查发现，原料与成品混放，冷食类食品没有专用的操作场所，不符合《中华人民共和国食品安全法》第三十三条第一款第四项的要求。",
            "fire-safety-check", "检查发现，二层安全出口上锁，疏散通道堆放杂物，不符合消防安全要求。",
            "individual-business-registration", "申请的经营范围含有登记前依法须经批准的项目，没有提交批准文件。");
    private static final List<String> OUR_OWN = List.of("章贡区", "南康区");

    private SpecimenWords() {}

    /** Where the law of reception has no such ground, the clerk names the provision behind the reason. */
    static String refused(Ground ground, List<Basis> basis) {
        return ground == Ground.NOT_ACCEPTABLE
                ? refused(ground) + "\n依据：" + basis.get(0).cited()
                : refused(ground);
    }

    private static String refused(Ground ground) {
        return REFUSED.get(ground);
    }

    /** Returns the neighbours' organ of the same kind. */
    static String elsewhere(String organ) {
        return organ.contains(OUR_OWN.get(0)) ? organ.replace(OUR_OWN.get(0), OUR_OWN.get(1)) : "南康区的办理单位";
    }

    static String rejected(ServiceItem item, Ground ground) {
        return ground == Ground.FALSE_MATERIALS
                ? refused(ground)
                : REJECTED.getOrDefault(
                        item.key(), "经审查核实，不符合下列条件：" + item.conditions().get(0));
    }

    static String falseCommitment(ServiceItem item) {
        return "2026年10月30日现场核查，发现与所承诺的下列条件不符：" + item.commitment().conditions().get(2);
    }
}
