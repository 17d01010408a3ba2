package org.tongban.cases.intake;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.tongban.files.StoredFile;

/** A file put to a draft for one material. */
@Entity
public class DraftMaterial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_material_seq")
    @SequenceGenerator(name = "draft_material_seq", allocationSize = 50)
    private Long id;

    private String draftId;
    private String code;

    @Embedded
    private StoredFile file;

    @SuppressWarnings("NullAway.Init")
    protected DraftMaterial() {}

    DraftMaterial(String draftId, String code, StoredFile file) {
        this.draftId = draftId;
        this.code = code;
        this.file = file;
    }

    void replace(StoredFile newer) {
        file = newer;
    }

    /** @return the material's code */
    public String code() {
        return code;
    }

    public StoredFile file() {
        return file;
    }
}
