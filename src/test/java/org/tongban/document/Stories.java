package org.tongban.document;

import static org.tongban.cases.register.CaseFixture.WANG;
import static org.tongban.cases.register.CaseFixture.accepted;
import static org.tongban.cases.register.CaseFixture.approved;
import static org.tongban.cases.register.CaseFixture.child;
import static org.tongban.cases.register.CaseFixture.inCorrection;
import static org.tongban.cases.register.CaseFixture.received;
import static org.tongban.cases.register.CaseFixture.rejected;

import java.util.List;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.Offering;

/** What is read on the papers of cases that come about in a line. */
public class Stories {

    static final Applicant COMPANY =
            new Applicant("legal-person", "章贡区老王餐饮有限公司", "91360702MA35XXXX1A", "13800000000", "文清路1号");

    private final Papers papers;
    private final Catalog catalog;

    public Stories(Papers papers, Catalog catalog) {
        this.papers = papers;
        this.catalog = catalog;
    }

    public Case start(String key) {
        return start(key, WANG, "{}");
    }

    /** @param answers as JSON */
    public Case start(String key, Applicant applicant, String answers) {
        Offering offering = catalog.offering(key);
        Case subject = received(offering, applicant, answers);
        papers.keep(subject);
        if (offering instanceof Bundle bundle) {
            for (int i = 0; i < bundle.items().size(); i++) {
                papers.keep(child(subject, catalog.item(bundle.items().get(i).key()), i + 1));
            }
        }
        return subject;
    }

    String receipt(String key) {
        Case subject = start(key);
        return papers.after(papers.received(subject)).text();
    }

    public String accept(String key, AcceptKind kind) {
        return papers.after(papers.accepted(accepted(start(key), kind))).text();
    }

    String correct(Case subject) {
        return papers.after(new CaseFact.CorrectionsAsked(inCorrection(subject), List.of()))
                .text();
    }

    String approve(String key, String answers) {
        return papers.after(new CaseFact.Approved(approved(accepted(start(key, WANG, answers), AcceptKind.FULL))))
                .text();
    }

    String reject(String key, String answers) {
        return papers.after(new CaseFact.Rejected(
                        rejected(accepted(start(key, WANG, answers), AcceptKind.FULL), "具体的事实和理由。")))
                .text();
    }
}
