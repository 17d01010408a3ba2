package org.tongban.cases.material;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.cases.CaseProblem;
import org.tongban.text.Typed;

/**
 * The materials of a case, looked at for what is still missing or wrong.
 *
 * @param demanded codes of those that a commitment would have stood in for, and does not
 */
public record OpenMaterials(List<CaseMaterial> all, Set<String> demanded) {

    /** Characters that may be said of one material, however many lines name it. */
    private static final int LONGEST_REASON = 2000;

    public static OpenMaterials of(List<CaseMaterial> all) {
        return new OpenMaterials(all, Set.of());
    }

    public void requireNone() {
        incomplete().ifPresent(OpenMaterials::refuse);
    }

    public void requireTolerable() {
        intolerable().ifPresent(OpenMaterials::refuse);
    }

    /** @return why the application cannot be accepted as complete; empty if it is */
    public Optional<CaseProblem> incomplete() {
        return open().isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseProblem(
                        "materials-missing", "以下材料还没有齐全，不能直接受理：%s。请容缺受理、一次性告知补正或者不予受理。".formatted(names(open()))));
    }

    /** @return why what is missing cannot come in later; empty if it can */
    public Optional<CaseProblem> intolerable() {
        if (open().isEmpty()) {
            return Optional.of(new CaseProblem("nothing-to-tolerate", "材料已经齐全，不需要容缺，请直接受理。"));
        }
        List<CaseMaterial> main =
                open().stream().filter(material -> !material.tolerable()).toList();
        return main.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CaseProblem("main-material-missing", "主要材料不能容缺：%s。请一次性告知申请人补正。".formatted(names(main))));
    }

    private static void refuse(CaseProblem problem) {
        throw problem;
    }

    public List<CaseMaterial> ask(Map<String, String> reasons) {
        List<CaseMaterial> asked = all.stream()
                .filter(material -> reasons.containsKey(material.code()))
                .toList();
        if (asked.isEmpty()) {
            throw new CaseProblem("notice-empty", "一次性告知必须列出全部需要补正的材料和原因，请至少填写一项。");
        }
        List<CaseMaterial> forgotten = open().stream()
                .filter(material -> !reasons.containsKey(material.code()))
                .toList();
        if (!forgotten.isEmpty()) {
            throw new CaseProblem("notice-incomplete", "一次性告知必须一次列全，还缺：%s。".formatted(names(forgotten)));
        }
        asked.forEach(
                material -> material.ask(bounded(material, Objects.requireNonNull(reasons.get(material.code())))));
        return asked;
    }

    /** The one-time notice: nothing that was there may be found wrong later (行政许可法 第三十二条第一款第四项). */
    public List<CaseMaterial> tellOnce(Map<String, String> reasons) {
        List<CaseMaterial> asked = ask(reasons);
        all.forEach(CaseMaterial::looked);
        return asked;
    }

    /** What was told before is looked at once more: what is not named now is in order. */
    public List<CaseMaterial> askAgain(Map<String, String> reasons) {
        List<CaseMaterial> untold = all.stream()
                .filter(material -> reasons.containsKey(material.code()) && !material.isAnswerToTheNotice())
                .toList();
        if (!untold.isEmpty()) {
            throw new CaseProblem("untold", "以下材料在一次性告知时没有指出问题，申请人此后也没有更换，不能因此不予受理：%s。".formatted(names(untold)));
        }
        List<CaseMaterial> asked = ask(reasons);
        all.stream().filter(material -> !asked.contains(material)).forEach(CaseMaterial::check);
        return asked;
    }

    /** @return for what an application is refused, in Chinese; the reason given where no materials are named */
    public static String still(List<CaseMaterial> faulty, String reason) {
        return faulty.isEmpty() ? reason : "以下材料不齐全或者不符合要求：%s。".formatted(names(faulty));
    }

    private static String bounded(CaseMaterial material, String reason) {
        if (Typed.length(reason) > LONGEST_REASON) {
            throw new CaseProblem(
                    "notice-too-long", "“%s”的补正原因合起来不得超过%d个字，请删减。".formatted(material.name(), LONGEST_REASON));
        }
        return reason;
    }

    /** @return what was told in the one-time notice and has come in, for the window to look at */
    public List<CaseMaterial> corrected() {
        return all.stream()
                .filter(material -> material.finding().isPresent() && !material.isOpen())
                .toList();
    }

    /** @return what of the one-time notice came in by its day and what did not, in Chinese */
    public String overdue() {
        return corrected().isEmpty()
                ? "期限届满时没有收到告知书要求的材料。"
                : "期限届满时，告知书要求的材料已收到%s，没有收到%s。".formatted(names(corrected()), names(open()));
    }

    public List<CaseMaterial> open() {
        return all.stream()
                .filter(material -> material.isOpen()
                        || material.state() == MaterialState.WAIVED && demanded.contains(material.code()))
                .toList();
    }

    public static String names(List<CaseMaterial> materials) {
        return materials.stream().map(CaseMaterial::name).collect(Collectors.joining("、"));
    }
}
