package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.issued;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.rejected;
import static org.tongban.cases.register.CaseFixture.revoked;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;

@DocumentTest
class LicencePapersTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Autowired
    private Catalog catalog;

    @Test
    void theLicenceCarriesTheResultsNameItsHolderAndItsLastDay() {
        Case subject = made(accepted(papers.item("drainage-permit"), AcceptKind.FULL));

        IssuedDocument licence = last(subject);

        assertThat(licence.title()).isEqualTo("污水排入排水管网许可证");
        assertThat(new Papers.Paper(licence).text()).contains("王小明", "有效期至2030年3月2日");
    }

    /** Its own number is given by whoever makes it, in the form that is prescribed for it. */
    @ParameterizedTest
    @CsvSource({
        "food-business-licence, 食品经营许可证, 赣州市章贡区市场监督管理局",
        "individual-business-registration, 营业执照, 赣州市章贡区市场监督管理局",
        "disability-certificate, 中华人民共和国残疾人证, 赣州市章贡区残疾人联合会",
        "road-freight-licence, 道路运输经营许可证, 赣州市章贡区交通运输局"
    })
    void theHallsPaperIsNotTheCertificateNorItsNumberTheCertificates(String item, String name, String organ) {
        Case subject = made(accepted(papers.item(item), AcceptKind.FULL));
        IssuedDocument paper = last(subject);

        assertThat(new Papers.Paper(paper).text())
                .contains("不是证件。《" + name + "》由" + organ + "按照规定的式样另行制作", "凭据编号：" + paper.number())
                .doesNotContain(name + paper.number());
        assertThat(documents.licenceNumber(subject.number())).isEmpty();
    }

    /** 残疾人证管理办法 第二十五条, 行政复议法实施条例 第二十五条: a lower grade is granted by this sheet and by no other paper. */
    @Test
    void whoIsGrantedAGradeIsToldHowToHaveItAssessedAgain() {
        assertThat(text(made(accepted(papers.item("disability-certificate"), AcceptKind.FULL))))
                .contains("途径如下", "对评定结论有异议的，可以在10个工作日内向所在地的市级残疾人联合会申请重新评定", "收到本文书后", "申请行政复议");
        assertThat(text(made(accepted(papers.item("road-freight-licence"), AcceptKind.FULL))))
                .doesNotContain("途径如下");
    }

    /** 不动产登记暂行条例 第二十一条, 户口登记条例 第四条: what is entered in a register holds from then, whatever is made of it. */
    @ParameterizedTest
    @CsvSource({
        "property-transfer-registration, 登记事项自记载于不动产登记簿时完成登记；完成登记后，本机构依法核发《不动产权证书》（《不动产登记暂行条例》第二十一条）",
        "birth-household-registration, 登记的事项记载于户口登记簿和《居民户口簿》，具有证明公民身份的效力（《中华人民共和国户口登记条例》第四条）。本页是办理结果的凭据，不是《居民户口簿》。"
    })
    void whatIsEnteredInARegisterIsNotMadeByItsCertificate(String item, String entered) {
        Case subject = made(accepted(papers.item(item), AcceptKind.FULL));

        assertThat(text(subject)).contains(entered).doesNotContain("另行制作");
    }

    @ParameterizedTest
    @CsvSource({"证照, true", ", true", "批文, false", "其他, false"})
    void onlyWhatHasItsOwnFormIsMadeElsewhere(String kind, boolean elsewhere) {
        List<String> none = List.of();
        Result result =
                new Result("占道经营许可证", kind, null, null, null, null, null, null, null, null, none, none, List.of());

        assertThat(result.isCertificate()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drainage-permit",
                "road-transport-certificate",
                "property-transfer-registration",
                "company-registration",
                "birth-certificate"
            })
    void whatMayBeShownHasNobodysNumberNorAddress(String item) {
        assertThat(text(made(accepted(received(papers.item(item), WANG, "{}"), AcceptKind.FULL))))
                .contains("王小明")
                .doesNotContain("360702", "文清路");
    }

    @Test
    void aCertificateWhoseNumberIsTheCitizensShowsIt() {
        Case subject = made(accepted(papers.item("disability-certificate"), AcceptKind.FULL));

        assertThat(text(subject)).contains("360702199001011234").doesNotContain("文清路");
    }

    @Test
    void aChangedLicenceIsValidAsLongAsTheOneItReplaces() {
        Case changed = received(papers.item("food-business-licence"), WANG, "{\"applicationType\":\"change\"}");
        Case told = received(
                papers.item("food-business-licence"),
                WANG,
                "{\"applicationType\":\"change\",\"foodLicenceValidUntil\":\"2027-05-06\"}");
        Case renewed = received(papers.item("food-business-licence"), WANG, "{\"applicationType\":\"renewal\"}");

        assertThat(new Papers.Paper(last(made(accepted(changed, AcceptKind.FULL)))).text())
                .contains("有效期与原食品经营许可证一致");
        assertThat(new Papers.Paper(last(made(accepted(told, AcceptKind.FULL)))).text())
                .contains("有效期至2027年5月6日");
        assertThat(new Papers.Paper(last(made(accepted(renewed, AcceptKind.FULL)))).text())
                .contains("有效期至2030年3月2日");
    }

    @Test
    void theLicencePrintsTheNamedFieldsInTheFormsWords() {
        String answers = "{\"businessName\":\"老王面馆\",\"foodBusinessForm\":\"catering\",\"phone\":\"13800000000\"}";
        Case subject = received(papers.item("food-business-licence"), WANG, answers);
        made(accepted(subject, AcceptKind.FULL));

        assertThat(new Papers.Paper(last(subject)).text())
                .contains("店铺名称老王面馆", "主体业态餐饮服务经营者")
                .doesNotContain("13800000000", "餐饮服务项目");
    }

    @Test
    void whatHangsInTheOpenShowsNobodysOwnNumberAndNoAddressButThePlaceOfBusiness() {
        ServiceItem food = papers.item("food-business-licence");
        Applicant company = new Applicant("legal-person", "老王餐饮有限公司", "91360702MA35HJKL1X", "13800000000", "文清路1号");

        String persons = text(made(accepted(received(food, WANG, "{\"address\":\"红旗大道2号\"}"), AcceptKind.FULL)));
        String companys = text(made(accepted(received(food, company, "{}"), AcceptKind.FULL)));

        assertThat(persons).contains("王小明", "经营场所地址红旗大道2号").doesNotContain("360702", "文清路");
        assertThat(companys).contains("老王餐饮有限公司", "91360702MA35HJKL1X").doesNotContain("文清路");
    }

    @Test
    void aNewCompanysLicenceNamesTheCompanyAndNotWhoAppliedForIt() {
        String answers = "{\"companyName\":\"顺达运输有限公司\",\"legalRepresentative\":\"李红英\"}";
        Case subject = received(papers.item("company-registration"), WANG, answers);

        assertThat(text(made(accepted(subject, AcceptKind.FULL))))
                .contains("公司名称顺达运输有限公司", "法定代表人姓名李红英")
                .doesNotContain("王小明", "360702");
    }

    @ParameterizedTest
    @CsvSource({
        "birth-certificate, childName, 新生儿姓名王安安",
        "birth-household-registration, childName, 新生儿姓名王安安",
        "vaccination-certificate, childName, 儿童姓名王安安",
        "social-security-card, childName, 孩子姓名王安安",
        "road-freight-licence, companyName, 经营者名称王安安"
    })
    void whatConcernsSomebodyElseNamesThemAndNotWhoAppliedForIt(String item, String field, String named) {
        Case subject = received(papers.item(item), WANG, "{\"" + field + "\":\"王安安\"}");

        assertThat(text(made(accepted(subject, AcceptKind.FULL))))
                .contains(named)
                .doesNotContain("王小明", "360702199001011234", "文清路1号");
    }

    @Test
    void aCardForOneselfNamesTheApplicant() {
        Case subject = received(papers.item("social-security-card"), WANG, "{\"cardFor\":\"self\"}");

        assertThat(text(made(accepted(subject, AcceptKind.FULL)))).contains("持卡人王小明", "360702199001011234");
    }

    @Test
    void theLicenceWritesDaysAsPapersDo() {
        String answers = "{\"abstractionStart\":\"2026-05-01\",\"abstractionYears\":5}";
        Case subject = received(papers.item("water-abstraction-permit"), WANG, answers);
        made(accepted(subject, AcceptKind.FULL));

        assertThat(new Papers.Paper(last(subject)).text()).contains("取水起始日期2026年5月1日", "取水期限5年");
    }

    @Test
    void theDecisionWritesMonthsAsPapersDo() {
        String answers = "{\"retirementMonth\":\"2026-11\"}";
        Case subject = made(accepted(received(papers.item("pension-application"), WANG, answers), AcceptKind.FULL));

        assertThat(text(subject)).contains("退休年月2026年11月").doesNotContain("2026-11");
    }

    @Test
    void givesThePermitItselfWhereTheWorksStandAlready() {
        Case planned = received(papers.item("water-abstraction-permit"), WANG, "{\"abstractionYears\":5}");
        Case standing = received(papers.item("water-abstraction-permit"), WANG, "{\"existingWorks\":true}");

        assertThat(last(made(accepted(planned, AcceptKind.FULL))).title()).isEqualTo("取水申请批准文件");
        assertThat(last(made(accepted(standing, AcceptKind.FULL))).title()).isEqualTo("取水许可证");
    }

    @Test
    void saysNothingOfATermWhereNoneIsFixed() {
        Case subject = made(accepted(papers.item("individual-business-registration"), AcceptKind.FULL));

        assertThat(new Papers.Paper(last(subject)).text()).contains("营业执照").doesNotContain("有效期");
    }

    @Test
    void whereTheDecisionIsTheResultItsNumberIsTheLicences() {
        Case subject = made(accepted(papers.item("outdoor-advertising-permit"), AcceptKind.FULL));

        assertThat(documents.of(subject.number())).singleElement().satisfies(decision -> assertThat(
                        documents.licenceNumber(subject.number()))
                .hasValue(decision.number()));
    }

    @Test
    void aPaperThatComesLaterTakesNothingFromTheLicencesNumber() {
        Case subject = made(accepted(papers.item("fire-safety-check"), AcceptKind.COMMITTED));
        IssuedDocument licence = last(subject);

        papers.tell(new CaseFact.LicenceRevoked(revoked(subject, "疏散通道被占用。"), "期限内没有陈述、申辩"));

        assertThat(last(subject)).isNotEqualTo(licence);
        assertThat(documents.licenceNumber(subject.number())).hasValue(licence.number());
    }

    @Test
    void theSummaryTellsWhatCameOfEveryItem() {
        Case bundle = accepted(received(catalog.bundle("open-a-restaurant")), AcceptKind.FULL);
        papers.keep(bundle);
        Case granted = made(part(bundle, "individual-business-registration", 1));
        Case denied = rejected(part(bundle, "food-business-licence", 2), "布局不合要求。");
        papers.keep(denied);
        papers.tell(new CaseFact.Rejected(denied));

        Papers.Paper summary = papers.after(new CaseFact.LicenceMade(issued(approved(bundle))));

        assertThat(summary.text())
                .contains("“一件事”办理结果汇总", "办成的结果由各办理机关（单位）分别送达", "个体工商户登记赣州市章贡区市场监督管理局予以登记")
                .contains("营业执照编号以证件为准")
                .doesNotContain(last(granted).number())
                .contains("予以登记" + documents.of(granted.number()).get(0).number())
                .contains("食品经营许可赣州市章贡区市场监督管理局不予行政许可" + last(denied).number());
        assertThat(documents.ofWithChildren(bundle.number())).hasSize(4);
    }

    private Case made(Case subject) {
        papers.keep(approved(subject));
        papers.tell(new CaseFact.Approved(subject));
        papers.tell(new CaseFact.LicenceMade(issued(subject)));
        return subject;
    }

    private Case part(Case bundle, String item, int place) {
        return accepted(child(bundle, papers.item(item), place), AcceptKind.WITH_BUNDLE);
    }

    private String text(Case subject) {
        return new Papers.Paper(last(subject)).text();
    }

    private IssuedDocument last(Case subject) {
        var all = documents.of(subject.number());
        return documents.get(all.get(all.size() - 1).id());
    }
}
