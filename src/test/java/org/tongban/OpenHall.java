package org.tongban;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tongban.engine.identity.NewStaff;

/** Opens the hall before each test on {@link Hall#FIRST_DAY}; afterwards who came for it goes, and the hall closes. */
class OpenHall implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        hall(test).openOn(Hall.FIRST_DAY);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        hall(test).close();
        of(test, NewStaff.class).allGo();
        hall(test).forgetsWhoWent();
    }

    private static Hall hall(ExtensionContext test) {
        return of(test, Hall.class);
    }

    private static <T> T of(ExtensionContext test, Class<T> type) {
        return SpringExtension.getApplicationContext(test).getBean(type);
    }
}
