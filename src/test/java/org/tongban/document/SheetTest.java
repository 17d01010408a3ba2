package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.CaseFixture;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.Addressed;
import org.tongban.document.content.Audience;
import org.tongban.document.content.DocumentKind;
import org.tongban.document.content.HallSettings;

class SheetTest {

    private static final Applicant COMPANY =
            new Applicant("legal-person", "章贡区老王餐饮有限公司", "91360702MA35XXXX1A", "13800000000", "文清路1号");

    private final Catalog catalog = Catalog.at("classpath*:catalog/small/", (feel, facts) -> false);

    @Test
    void speaksToAPerson() {
        Sheet sheet = sheet(CaseFixture.WANG);

        assertThat(sheet.you()).isEqualTo("你");
        assertThat(sheet.idName()).isEqualTo("公民身份号码");
    }

    @Test
    void speaksToACompany() {
        Sheet sheet = sheet(COMPANY);

        assertThat(sheet.you()).isEqualTo("你单位");
        assertThat(sheet.idName()).isEqualTo("统一社会信用代码");
    }

    @Test
    void bearsTheDayTheNameInQuotationMarksAndTheHallsPhone() {
        Sheet sheet = sheet(CaseFixture.WANG);

        assertThat(sheet.date()).isEqualTo("2025年3月3日");
        assertThat(sheet.quotedOffering())
                .isEqualTo("“" + sheet.offeringName() + "”")
                .hasSizeGreaterThan(4);
        assertThat(sheet.phone()).isEqualTo("0797-12345");
    }

    private Sheet sheet(Applicant applicant) {
        return new Sheet(
                DocumentKind.RECEIPT,
                "收件凭证",
                new DocumentNumber("章政服", "收", 2025, 1),
                LocalDate.of(2025, 3, 3),
                CaseFixture.received(catalog.item("stall-food-permit"), applicant, "{}"),
                "食品摊贩许可",
                new HallSettings("章贡区政务服务中心", "章贡区", "章政服", "0797-12345", Map.of(), List.of()),
                Audience.FILE,
                new Addressed(applicant, null, "", true, List.of()),
                List.of());
    }
}
