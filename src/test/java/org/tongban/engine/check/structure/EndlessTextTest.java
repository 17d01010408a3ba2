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

    /** Whoever left so much open has something else to do first. */
    @Test
    void tellsTheFirstOfManyPlacesThatAreStillOpen() {
        String open = "key: endless\nmaterials:\n" + "  - {code: 请填写}\n".repeat(2000);
        var entry = new ModelFile("processes/item/endless.yaml", open);

        assertThat(RuleBook.check(new Models(List.of(entry))))
                .filteredOn(finding -> finding.text().contains("请填写"))
                .hasSize(100);
    }

    /** What reviewers cannot be shown value by value is given to no rule. */
    @Test
    void isLookedAtInNoEntryThatIsMoreThanKeysValuesAndLists() {
        var entry = new ModelFile("processes/item/endless.yaml", "key: &a endless\nname: *a\n");

        assertThat(RuleBook.unreadable(new Models(List.of(entry)))).hasSize(1);
    }
}
