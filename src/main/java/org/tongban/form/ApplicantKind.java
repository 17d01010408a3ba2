package org.tongban.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may apply; the code is the value of the form field {@code applicantKind}. */
public enum ApplicantKind {
    /** 自然人. */
    @JsonProperty("natural-person")
    NATURAL_PERSON("natural-person", "自然人"),
    /** 法人或其他组织. */
    @JsonProperty("legal-person")
    LEGAL_PERSON("legal-person", "法人或其他组织");

    private final String code;
    private final String label;

    ApplicantKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the value used in forms and catalogue files. */
    public String code() {
        return code;
    }

    /** Returns the Chinese name. */
    public String label() {
        return label;
    }
}
