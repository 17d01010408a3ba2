package org.tongban.portal.progress;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.supply.Awaited;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Supplies;
import org.tongban.portal.page.NoSuchPage;
import org.tongban.portal.sheet.FileIntake;
import org.tongban.portal.sheet.Problem;

/**
 * Takes in materials until acceptance, corrections, and what is awaited under tolerance, and tells the window when the
 * applicant is done.
 */
@Component
class Supply {

    private final Supplies supplies;
    private final Awaiting awaiting;

    Supply(Supplies supplies, Awaiting awaiting) {
        this.supplies = supplies;
        this.awaiting = awaiting;
    }

    /**
     * Keeps the files and, if nothing speaks against it, submits them.
     *
     * @param incomplete whether the applicant wants to submit although something is still missing; corrections only
     * @return what was refused or is missing
     */
    List<Problem> take(String number, Map<String, MultipartFile> files, boolean incomplete) {
        awaiting.requireUnchecked(number);
        List<Problem> refused =
                FileIntake.take(files, (code, name, content) -> supplies.putMaterial(number, code, name, content));
        if (!refused.isEmpty()) {
            return refused;
        }
        List<CaseMaterial> replaceable = awaiting.replaceable(number);
        if (!replaceable.isEmpty()) {
            return FileIntake.isChosen(files)
                    ? List.of()
                    : List.of(Problem.ofMaterial(replaceable.get(0).code(), "请选择要补交或者更换的文件。"));
        }
        Awaited awaited = awaiting.awaited(number).orElseThrow(NoSuchPage::new);
        return submit(number, awaited, incomplete);
    }

    private List<Problem> submit(String number, Awaited awaited, boolean incomplete) {
        boolean correcting = awaited.kind() == Awaited.Kind.CORRECTIONS;
        boolean complete = correcting
                ? awaited.materials().stream().allMatch(CaseMaterial::promised)
                : awaited.materials().isEmpty();
        if (!complete && !(correcting && incomplete)) {
            return awaited.materials().stream().map(Supply::missing).toList();
        }
        if (correcting) {
            supplies.submitCorrections(number);
        } else {
            supplies.submitSupplied(number);
        }
        return List.of();
    }

    private static Problem missing(CaseMaterial material) {
        return Problem.ofMaterial(material.code(), "还没有补交“" + material.name() + "”，请选择文件。");
    }
}
