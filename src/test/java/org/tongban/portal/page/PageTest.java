package org.tongban.portal.page;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.WindowDrafts;
import org.tongban.cases.office.Endings;
import org.tongban.cases.office.IdentityLooks;
import org.tongban.cases.office.Rests;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.search.CaseSearch;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.supply.Supplies;
import org.tongban.cases.supply.Tolerance;
import org.tongban.cases.trust.Credit;
import org.tongban.change.Changes;
import org.tongban.document.CommitmentLetters;
import org.tongban.document.Documents;
import org.tongban.files.FileStore;
import org.tongban.message.CaseMessages;
import org.tongban.preview.Previews;

/** The pages over a small real catalogue and a mocked register, without security. */
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = PageSlice.class)
@MockitoBean(
        types = {
            Changes.class,
            Applications.class,
            WindowDrafts.class,
            CaseAccess.class,
            CaseRegister.class,
            CaseSearch.class,
            CommitmentLetters.class,
            Documents.class,
            FileStore.class,
            Previews.class,
            Promises.class,
            Rests.class,
            IdentityLooks.class,
            Awaiting.class,
            Supplies.class,
            Tolerance.class,
            Endings.class,
            CaseMessages.class,
            Credit.class,
            Withdrawals.class
        })
@interface PageTest {}
