package org.tongban.portal.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.cases.Actor;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.ledger.Opinion;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.office.Endings;
import org.tongban.cases.office.Rests;
import org.tongban.cases.trust.Credit;

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
            Map.entry(Reception.ACT, "窗口收下了您的申请"),
            Map.entry("受理", "窗口受理了申请"),
            Map.entry("容缺受理", "窗口先行受理，缺少的材料请按期补交"),
            Map.entry("告知承诺受理", "窗口依据您的承诺受理了申请"),
            Map.entry("视为受理", "申请依法视为已受理"),
            Map.entry("随一件事受理", "随“一件事”一并受理"),
            Map.entry("一次性告知补正", "窗口一次性告知需要补正的材料"),
            Map.entry("不予受理", "窗口决定不予受理"),
            Map.entry("补交材料", "您补交了材料"),
            Map.entry("承诺补交材料", "您书面承诺按期补交材料"),
            Map.entry("更换材料", "您更换了材料"),
            Map.entry("提交补正材料", "您提交了补正材料"),
            Map.entry("视为提交补正材料", "补正期限届满，收到的补正材料转窗口核对"),
            Map.entry("补交材料合格", "补交的材料核对合格"),
            Map.entry("补交材料不合格", "补交的材料需要更换"),
            Map.entry("提醒申请人补交材料", "提醒您按期补交材料"),
            Map.entry("未按期补交", "补交期限已过，材料没有补齐，不能再补交"),
            Map.entry("决定准予", "决定准予"),
            Map.entry("决定不予", "决定不予"),
            Map.entry("即时核准规则", "符合即时核准的条件"),
            Map.entry("终止办理", "办理终止"),
            Map.entry(Endings.ACT, "本中心终止了办理"),
            Map.entry(Rests.REST, "本中心暂停了办理"),
            Map.entry(Rests.PUT_OFF, "暂停办理的工作日不计入您的期限"),
            Map.entry(Rests.GO_ON, "本中心恢复了办理"),
            Map.entry("撤回申请", "您撤回了申请"),
            Map.entry("汇总办理结果", "各事项的办理结果已经汇总"),
            Map.entry("制作结果文书", "结果文书已经制作"),
            Map.entry("转入绿色通道", "申请转入绿色通道"),
            Map.entry("启动特别程序", "特别程序开始，所需时间不计入办理时限"),
            Map.entry("特别程序结束，恢复计算时限", "特别程序结束，恢复计算时限"),
            Map.entry("办结", "办理完结"),
            Map.entry("承诺属实", "经核查，承诺属实"),
            Map.entry("撤销许可并记录失信", "经核查承诺不实，许可已被撤销"),
            Map.entry(Credit.REPAIR, "本中心记录了您的信用修复"));

    /** The staff's acts whose note is written to the applicant. */
    private static final Set<String> TOLD = Set.of("一次性告知补正", "不予受理", "决定不予", "补交材料不合格", "撤销许可并记录失信", Endings.ACT);

    /**
     * Returns the lines of a ledger, without those that only concern staff or say again what the next one says.
     *
     * @param opinions what the posts concluded; what staff did otherwise is told only where it has plain words
     */
    static List<Milestone> of(List<LedgerEntry> ledger, List<Opinion> opinions) {
        List<Milestone> milestones = new ArrayList<>();
        for (LedgerEntry entry : ledger) {
            words(entry, opinions).ifPresent(words -> {
                boolean told = !isStaffs(entry) || TOLD.contains(entry.act());
                Milestone milestone = new Milestone(entry.at(), words, told ? detail(entry) : "");
                removeRepeated(milestones, milestone);
                milestones.add(milestone);
            });
        }
        return milestones;
    }

    /** Looks back as far as lines can say the same. */
    private static void removeRepeated(List<Milestone> earlier, Milestone next) {
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).isJustBefore(next); i--) {
            if (earlier.get(i).isFollowedBy(next)) {
                earlier.remove(i);
            }
        }
    }

    private static Optional<String> words(LedgerEntry entry, List<Opinion> opinions) {
        if (PLAIN.containsKey(entry.act())) {
            return Optional.of(PLAIN.get(entry.act()));
        }
        if (!isStaffs(entry)) {
            return Optional.of(entry.act()).filter(act -> !act.equals(SUPERVISION));
        }
        return opinions.stream()
                .filter(opinion -> opinion.person().equals(entry.actor())
                        && opinion.conclusion().equals(entry.act()))
                .findFirst()
                .map(opinion ->
                        opinion.step().equals("deliver") ? "办理结果已经交付：" + opinion.conclusion() : entry.post() + "已提出意见");
    }

    private static boolean isStaffs(LedgerEntry entry) {
        return !Set.of(Actor.APPLICANT.id(), Actor.SYSTEM.id()).contains(entry.actor());
    }

    private static String detail(LedgerEntry entry) {
        boolean channel = entry.act().equals("提交申请") && !entry.note().isEmpty();
        return channel ? "提交渠道：" + entry.note() : entry.note();
    }

    /** A post's opinion and the act it leads to stand in the ledger one after the other, with the same word. */
    private boolean isFollowedBy(Milestone next) {
        return words.equals(next.words()) && (detail.isEmpty() || detail.equals(next.detail())) && isJustBefore(next);
    }

    private boolean isJustBefore(Milestone next) {
        return Duration.between(at, next.at()).compareTo(Duration.ofMinutes(1)) < 0;
    }
}
