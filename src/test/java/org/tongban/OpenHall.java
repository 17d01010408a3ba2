package org.tongban;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the hall before each test on {@link Hall#FIRST_DAY} and closes it afterwards. */
class OpenHall implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        hall(test).openOn(Hall.FIRST_DAY);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        hall(test).close();
    }

    private static Hall hall(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(Hall.class);
    }
}
