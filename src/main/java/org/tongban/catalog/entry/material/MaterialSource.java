package org.tongban.catalog.entry.material;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who issues a material. */
public enum MaterialSource {
    /** 申请人自备. */
    @JsonProperty("applicant")
    APPLICANT,
    /** 政府部门核发: fetched where possible instead of asked for (免证办). */
    @JsonProperty("government")
    GOVERNMENT,
    /** 第三方机构出具. */
    @JsonProperty("third-party")
    THIRD_PARTY
}
