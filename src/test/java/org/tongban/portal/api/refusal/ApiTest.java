package org.tongban.portal.api.refusal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Awaiting;
import org.tongban.cases.supply.Supplies;
import org.tongban.document.Documents;
import org.tongban.portal.api.ApiSlice;

/** The API over a small real catalogue and a mocked register, without security. */
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = ApiSlice.class)
@MockitoBean(
        types = {
            Applications.class,
            CaseRegister.class,
            Awaiting.class,
            Supplies.class,
            Withdrawals.class,
            Documents.class
        })
public @interface ApiTest {}
