package org.tongban.document;

import static org.tongban.cases.CaseFixture.approved;
import static org.tongban.cases.CaseFixture.child;
import static org.tongban.cases.CaseFixture.inCorrection;
import static org.tongban.cases.CaseFixture.issued;
import static org.tongban.cases.CaseFixture.lapsed;
import static org.tongban.cases.CaseFixture.received;
import static org.tongban.cases.CaseFixture.refused;
import static org.tongban.cases.CaseFixture.refusedOn;
import static org.tongban.cases.CaseFixture.rejected;
import static org.tongban.cases.CaseFixture.withdrawn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Applicant;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.CaseFixture;
import org.tongban.cases.Ground;
import org.tongban.catalog.Bundle;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Incomplete;
import org.tongban.catalog.Offering;
import org.tongban.catalog.ServiceItem;

/** Every paper of an item or a one-thing, as its law words it, made for a case that has come so far. */
class Specimens {

    private static final Applicant COMPANY =
            new Applicant("legal-person", "章贡区老王餐饮有限公司", "91360702MA35XXXX1A", "13800000000", "文清路1号");
    private static final String WHY = "（这里写明具体的事实和理由。）";

    private final Papers papers;
    private final Documents documents;
    private final Catalog catalog;

    Specimens(Papers papers, Documents documents, Catalog catalog) {
        this.papers = papers;
        this.documents = documents;
        this.catalog = catalog;
    }

    /** Returns the papers by what has happened, in the order of a case's life; none where the law has no such paper. */
    Map<String, List<IssuedDocument>> of(Offering offering) {
        Map<String, List<IssuedDocument>> all = new LinkedHashMap<>();
        all.put("收件", after(offering, new Stage(start -> start, papers::received)));
        all.put("受理", after(offering, accepted(AcceptKind.FULL)));
        all.put("视为受理", after(offering, accepted(AcceptKind.DEEMED)));
        all.put("容缺受理", after(offering, accepted(AcceptKind.TOLERANT)));
        all.put(
                "补正",
                after(
                        offering,
                        new Stage(
                                CaseFixture::inCorrection,
                                subject -> new CaseFact.CorrectionsAsked(subject, List.of()))));
        all.put("不属于本机关", after(offering, refusal(start -> refused(start, WHY, "有管辖权的机关"))));
        all.put("不需要申请", after(offering, refusal(start -> refused(start, WHY, null))));
        all.put("补正后仍不齐全", after(offering, refusal(start -> refused(inCorrection(start), WHY, null))));
        all.put("材料虚假", after(offering, refusal(start -> refusedOn(start, Ground.FALSE_MATERIALS, WHY))));
        all.put("不符合其他条件", after(offering, refusal(start -> refusedOn(start, Ground.NOT_ACCEPTABLE, WHY))));
        all.put("逾期不补正", after(offering, new Stage(start -> lapsed(inCorrection(start), WHY), CaseFact.Lapsed::new)));
        all.put(
                "逾期不补交",
                after(
                        offering,
                        new Stage(
                                start -> lapsed(CaseFixture.accepted(start, AcceptKind.TOLERANT), WHY),
                                CaseFact.Lapsed::new)));
        all.put(
                "撤回",
                after(
                        offering,
                        new Stage(start -> withdrawn(start, ""), subject -> new CaseFact.Withdrawn(subject, ""))));
        all.put(
                "管理员终止",
                after(
                        offering,
                        new Stage(
                                start -> lapsed(CaseFixture.accepted(start, AcceptKind.FULL), WHY),
                                subject -> new CaseFact.Terminated(subject, List.of()))));
        if (offering instanceof ServiceItem item
                && catalog.procedure(item, Map.of()).incomplete() == Incomplete.REFUSED) {
            List.of("补正", "补正后仍不齐全", "逾期不补正").forEach(all::remove);
            all.remove("不需要申请");
            all.put("材料不齐全", after(offering, refusal(start -> refusedOn(start, Ground.INCOMPLETE, WHY))));
        }
        if (offering instanceof ServiceItem) {
            all.put("同意", granted(offering));
            all.put(
                    "不同意",
                    after(
                            offering,
                            new Stage(
                                    start -> rejected(CaseFixture.accepted(start, AcceptKind.FULL), WHY),
                                    CaseFact.Rejected::new)));
        }
        return all;
    }

    private static Stage refusal(Function<Case, Case> refused) {
        return new Stage(refused, subject -> new CaseFact.Refused(subject, List.of()));
    }

    private record Stage(Function<Case, Case> come, Function<Case, CaseFact> fact) {}

    private Stage accepted(AcceptKind kind) {
        return new Stage(start -> CaseFixture.accepted(start, kind), papers::accepted);
    }

    private List<IssuedDocument> granted(Offering offering) {
        Case subject = approved(CaseFixture.accepted(start(offering), AcceptKind.FULL));
        papers.keep(subject);
        papers.tell(new CaseFact.Approved(subject));
        papers.tell(new CaseFact.LicenceMade(issued(subject)));
        return documents.of(subject.number());
    }

    private List<IssuedDocument> after(Offering offering, Stage stage) {
        Case subject = start(offering);
        papers.keep(subject);
        if (offering instanceof Bundle bundle) {
            for (int i = 0; i < bundle.items().size(); i++) {
                papers.keep(child(subject, catalog.item(bundle.items().get(i).key()), i + 1));
            }
        }
        papers.tell(stage.fact().apply(stage.come().apply(subject)));
        return documents.of(subject.number());
    }

    private static Case start(Offering offering) {
        boolean company = offering instanceof ServiceItem item
                && item.targets().stream().allMatch(target -> target.code().equals("legal-person"));
        return received(offering, company ? COMPANY : CaseFixture.WANG, "{}");
    }
}
