package org.tongban.portal.page;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.cases.Actor;
import org.tongban.cases.LedgerEntry;

/**
 * One line of a case's history as its applicant reads it: in plain words, with the post but no person's name, and
 * without what staff write for each other.
 *
 * @param detail more about it, maybe empty
 */
record Milestone(Instant at, String words, String detail) {

    private static final String SUPERVISION = "督办";
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("提交申请", "您提交了申请"),
            Map.entry("受理", "窗口受理了申请"),
            Map.entry("容缺受理", "窗口先行受理，缺少的材料请按期补交"),
            Map.entry("告知承诺受理", "窗口依据您的承诺受理了申请"),
            Map.entry("视为受理", "申请依法视为已受理"),
            Map.entry("随一件事受理", "随“一件事”一并受理"),
            Map.entry("一次性告知补正", "窗口一次性告知需要补正的材料"),
            Map.entry("不予受理", "窗口决定不予受理"),
            Map.entry("补交材料", "您补交了材料"),
            Map.entry("提交补正材料", "您提交了补正材料"),
            Map.entry("补交材料合格", "补交的材料核对合格"),
            Map.entry("补交材料不合格", "补交的材料需要更换"),
            Map.entry("提醒申请人补交材料", "提醒您按期补交材料"),
            Map.entry("准予许可", "决定准予许可"),
            Map.entry("不予许可", "决定不予许可"),
            Map.entry("即时核准规则", "符合即时核准的条件"),
            Map.entry("终止办理", "办理终止"),
            Map.entry("撤回申请", "您撤回了申请"),
            Map.entry("汇总办理结果", "各事项的办理结果已经汇总"),
            Map.entry("制作结果文书", "结果文书已经制作"),
            Map.entry("办结", "办理完结"),
            Map.entry("承诺属实", "经核查，承诺属实"),
            Map.entry("撤销许可并记录失信", "经核查承诺不实，许可已被撤销"));

    /** Returns the line, or nothing for what only concerns staff. */
    static Optional<Milestone> of(LedgerEntry entry) {
        if (entry.act().equals(SUPERVISION)) {
            return Optional.empty();
        }
        boolean known = PLAIN.containsKey(entry.act());
        boolean staff = !Set.of(Actor.APPLICANT.id(), Actor.SYSTEM.id()).contains(entry.actor());
        String words = known ? PLAIN.get(entry.act()) : staff ? entry.post() + "已提出意见" : entry.act();
        return Optional.of(new Milestone(entry.at(), words, known || !staff ? entry.note() : ""));
    }
}
