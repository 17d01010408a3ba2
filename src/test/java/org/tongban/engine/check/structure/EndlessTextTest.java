package org.tongban.engine.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Models;

/** A condition that holds a text without an end is read through once. */
class EndlessTextTest {

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void takesNoLongerThanItIsLong() {
        String hide = "=\\\"" + "\\\\\\\"".repeat(200_000);
        var form = new ModelFile("forms/apply/endless.form", """
                {"id": "endless", "type": "default", "components": [
                 {"id": "Field_A", "type": "textfield", "key": "a", "label": "甲", "conditional": {"hide": "%s"}}]}
                """.formatted(hide));

        assertThat(RuleBook.check(new Models(List.of(form)))).isNotEmpty();
    }

    /** What reviewers cannot be shown value by value is given to no rule. */
    @Test
    void isLookedAtInNoEntryThatIsMoreThanKeysValuesAndLists() {
        var entry = new ModelFile("processes/item/endless.yaml", "key: &a endless\nname: *a\n");

        assertThat(RuleBook.unreadable(new Models(List.of(entry)))).hasSize(1);
    }
}
