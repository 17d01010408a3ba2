package org.tongban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseFixture;

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
    void aListReadsNoPage() {
        IssuedDocument issued = receipt();
        entities.clear();
        Statistics read =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        read.setStatisticsEnabled(true);
        try {
            long before = pages(read);
            assertThat(documents.ofWithChildren(issued.caseNumber()))
                    .singleElement()
                    .satisfies(paper -> {
                        assertThat(paper.title()).isEqualTo(issued.title());
                        assertThat(paper.number()).isEqualTo(issued.number());
                        assertThat(paper.issuedOn()).isEqualTo("2025-03-03");
                    });
            assertThat(pages(read)).isEqualTo(before);

            documents.get(issued.id());
            assertThat(pages(read)).isEqualTo(before + 1);
        } finally {
            read.setStatisticsEnabled(false);
        }
    }

    private static long pages(Statistics read) {
        return read.getEntityStatistics(IssuedDocument.class.getName()).getLoadCount();
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
