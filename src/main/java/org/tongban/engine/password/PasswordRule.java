package org.tongban.engine.password;

import java.util.Map;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of a password.
 *
 * @param sentence what Admin and the staff's own page show
 * @param keeps tells whether a password keeps to it; the person is unknown while an account is being made
 */
record PasswordRule(String sentence, BiPredicate<String, @Nullable User> keeps) implements PasswordPolicyRule {

    /** Admin looks for a translation, and shows what it has none for as it is. */
    @Override
    public String getPlaceholder() {
        return sentence;
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String password) {
        return execute(password, null);
    }

    @Override
    public boolean execute(String password, @Nullable User person) {
        return keeps.test(password, person);
    }
}
