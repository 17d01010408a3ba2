package org.tongban.cases.register;

import java.time.LocalDate;
import java.util.List;
import org.tongban.cases.material.CaseMaterial;

/**
 * A case that was accepted although a material was missing, and still awaits it (容缺待补).
 *
 * @param materials those not handed in yet, at least one
 * @param due the last day for them, itself included
 */
public record AwaitedMaterial(Case subject, List<CaseMaterial> materials, LocalDate due) {}
