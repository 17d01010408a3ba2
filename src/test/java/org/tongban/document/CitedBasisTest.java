package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.catalog.Catalog;

/** A decision cites what it applies, and no provision that is for something else of its item. */
@DocumentTest
class CitedBasisTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Catalog catalog;

    private Stories stories;

    @BeforeEach
    void tell() {
        stories = new Stories(papers, catalog);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            company-deregistration      | {"closingPath": "ordinary"}             | 第三十七条、第二百三十九条、，第四十四条、第四十五条、第四十六条 | 第二百四十条，第三十三条，第三十四条，第四十七条
            company-deregistration      | {"closingPath": "simplified"}           | 第三十七条、第二百四十条、，第四十七条、第四十八条、第四十九条   | 第二百三十九条，第三十二条，第三十四条
            company-deregistration      | {"closingPath": "court"}                | 第三十四条，第四十六条                          | 第二百三十九条，第三十三条，第四十七条
            company-change-registration | {"changeItems": ["shareholder"], "shareTransfer": "刘强转让给陈静"} | 第三十四条、第三十五条、第八十六条，刘强转让给陈静 | 第三十六条，第二十八条，第二十七条，换发
            company-change-registration | {"changeItems": ["name"]}               | 第三十六条，第三十四条，第二十八条，换发营业执照 | 第八十六条
            food-business-licence       | {"applicationType": "change"}           | 食品经营许可变更”申请，办法》第二十九条，第四十九条         | 第四条，第三十二条
            food-business-licence       | {"applicationType": "renewal"}          | 食品经营许可延续”申请，办法》第三十二条，第五十条           | 第四条，第二十九条
            food-business-licence       | {"applicationType": "new"}              | 食品经营许可”申请，办法》第四条                   | 第二十九条，第三十二条，第四十九条
            outdoor-advertising-permit  | {"adKind": "billboard"}                 | 第十一条                                        | 第十七条
            outdoor-advertising-permit  | {"adKind": "posting"}                   | 第十七条                                        | 第十一条
            temporary-road-occupation   | {"workKind": "dig"}                     | 第三十条、第三十三条                            | 第三十一条
            water-abstraction-permit    | {"existingWorks": true}                 | 第二十三条第二款                                | 第十九条
            pension-application         | {"retirementKind": "normal"}            | 第一条、第二条                                  | 第三条
            """)
    void anApprovalCitesWhatFitsWhatWasAppliedFor(String key, String answers, String must, String mustNot) {
        assertThat(stories.approve(key, answers)).contains(must.split("，")).doesNotContain(mustNot.split("，"));
    }

    /** 市场主体登记管理条例实施细则 第四条 is about other companies, 第十八条 about what is registered. */
    @Test
    void aRefusedRegistrationDoesNotCiteWhatIsRegisteredOnTheSpot() {
        assertThat(stories.reject("company-registration", "{\"companyType\": \"llc\"}"))
                .contains("实施细则》第十九条、第二十五条、第二十六条")
                .doesNotContain("第四条", "第十八条");
        assertThat(stories.reject("company-registration", "{\"companyType\": \"jsc\"}"))
                .contains("第四条");
        assertThat(stories.reject("individual-business-registration", "{}")).doesNotContain("第十八条");
    }
}
