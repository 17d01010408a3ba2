package org.tongban.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** From which day the limits that a law sets are counted. */
public enum FirstDay {
    /** 受理: as 行政许可法 第四十二条 has it. */
    @JsonProperty("acceptance")
    ACCEPTANCE,
    /** 收到申请: as 社会保险经办条例 and 市场主体登记管理条例 have it. */
    @JsonProperty("receipt")
    RECEIPT
}
