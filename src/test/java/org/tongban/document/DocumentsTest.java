package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.Case;
import org.tongban.cases.CaseFact;
import org.tongban.cases.CaseFixture;

@DocumentTest
class DocumentsTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Autowired
    private EntityManager entities;

    @Test
    void aPaperIsGivenBackExactlyAsItWasIssued() {
        IssuedDocument issued = receipt();
        String html = issued.html();
        assertThat(html).contains(">" + issued.number() + "<").doesNotContainPattern("\\w+-\\w+-\\w+-\\w+-\\w+字");
        entities.clear();

        IssuedDocument found = documents.get(issued.id());

        assertThat(found.html()).isEqualTo(html);
        assertThat(found.sha256()).hasSize(64).isEqualTo(issued.sha256());
    }

    @Test
    void aLaterFactDoesNotChangeAnEarlierPaper() {
        IssuedDocument issued = receipt();
        String html = issued.html();
        Case subject = entities.find(Case.class, issued.caseNumber());

        papers.tell(new CaseFact.Withdrawn(CaseFixture.withdrawn(subject, "不办了"), "不办了"));
        entities.clear();

        assertThat(documents.get(issued.id()).html()).isEqualTo(html);
    }

    @Test
    void aPaperChangedBehindTheApplicationsBackIsNotShown() {
        IssuedDocument issued = receipt();
        entities.createNativeQuery("update issued_document set html = replace(html, '王小明', '李大明') where id = ?1")
                .setParameter(1, issued.id())
                .executeUpdate();
        entities.clear();

        assertThatExceptionOfType(CorruptDocument.class).isThrownBy(() -> documents.get(issued.id()));
    }

    @Test
    void aPaperThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(UnknownDocument.class).isThrownBy(() -> documents.get(-1));
    }

    private IssuedDocument receipt() {
        Case subject = CaseFixture.received(papers.item("food-business-licence"));
        papers.keep(subject);
        return papers.after(papers.received(subject)).document();
    }
}
