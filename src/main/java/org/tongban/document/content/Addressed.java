package org.tongban.document.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.register.Applicant;
import org.tongban.catalog.entry.procedure.Remedy;

/**
 * Whom a paper is addressed to.
 *
 * @param body the body for which the applicant applies; null where that is the applicant itself
 * @param head what the applicant is to the body
 * @param registered whether the body was registered when it was applied for
 * @param others who applies together with the applicant; mostly empty
 */
public record Addressed(
        Applicant applicant, @Nullable String body, String head, boolean registered, List<Applicant> others) {

    /** What the law calls whoever has registered a shop. */
    private static final String OPERATOR = "经营者";

    /** Returns everybody by name and number, as the paper's audience may read it. */
    public String line(Audience audience) {
        return body == null
                ? people(audience)
                : "%s（%s：%s，%s）".formatted(body, head, applicant.name(), identity(applicant, audience));
    }

    /** Returns who applied by name and number. */
    public String applicantLine(Audience audience) {
        return isRegistered() ? line(audience) : people(audience);
    }

    private String people(Audience audience) {
        return Stream.concat(Stream.of(applicant), others.stream())
                .map(one -> "%s（%s）".formatted(one.name(), identity(one, audience)))
                .collect(Collectors.joining("、"));
    }

    /** Returns who has what is granted. */
    public String holder() {
        return body == null ? applicant.name() : "%s（%s：%s）".formatted(body, head, applicant.name());
    }

    /** Returns who applied: a body that was not registered yet could not (市场主体登记管理条例 第三条). */
    public String applying() {
        return isRegistered() ? you() : applicant.name();
    }

    /** Returns whoever commits by name, with the body that it is for. */
    public String committing() {
        return isRegistered() ? holder() : "%s（%s的%s）".formatted(applicant.name(), body, head);
    }

    /** Returns who uses a way to contest, where the law has another do so than the body that is addressed; mostly empty. */
    public String using(Remedy remedy) {
        return remedy.shop() != null && OPERATOR.equals(head)
                ? Sentence.text(remedy.shop(), Map.of("operator", applicant.name()))
                : "";
    }

    private boolean isRegistered() {
        return body == null || registered;
    }

    public String you() {
        if (!others.isEmpty()) {
            return "你们";
        }
        return body != null || applicant.isOrganisation() ? "你单位" : "你";
    }

    public static String idName(Applicant one) {
        return one.isOrganisation() ? "统一社会信用代码" : "公民身份号码";
    }

    private static String identity(Applicant one, Audience audience) {
        return idName(one) + "：" + audience.number(one);
    }
}
