package org.tongban.cases.material;

import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.tongban.catalog.entry.material.Material;

/** What a case is asked for. Nothing of it changes. */
@MappedSuperclass
abstract class AskedMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_material_seq")
    @SequenceGenerator(name = "case_material_seq", allocationSize = 50)
    private Long id;

    private String caseNumber;

    @Embedded
    private Requirement required;

    @SuppressWarnings("NullAway.Init")
    protected AskedMaterial() {}

    AskedMaterial(String caseNumber, Material asked) {
        this.caseNumber = caseNumber;
        this.required = Requirement.of(asked);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String code() {
        return required.code();
    }

    public String name() {
        return required.name();
    }

    /** @return true if the list lets it be supplied after acceptance (容缺) */
    public boolean tolerable() {
        return required.tolerable();
    }

    /** @return true if a commitment stands in for it */
    public boolean waivable() {
        return required.waivable();
    }
}
