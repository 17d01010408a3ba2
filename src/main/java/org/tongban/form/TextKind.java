package org.tongban.form;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongban.text.Digits;

/** What a text stands for; the word after {@code kind} in a form. The kind of a number is never guessed from its digits. */
public enum TextKind {
    /** The 18-digit number of a person's card: a citizen's, a resident's, or a foreigner's with permanent residence. */
    PERSON("person", Digits::code),
    /** 统一社会信用代码. */
    ORGANISATION("organisation", Digits::code),
    /** The one or the other, as the answer to {@code applicantKind} says; either where the form does not ask. */
    APPLICANT("applicant", Digits::code),
    /** The one or the other; the form does not ask which. */
    EITHER("either", Digits::code),
    /** A telephone number of China. */
    PHONE("phone", Digits::phone),
    /** Letters and digits of any other numbering, such as that of a licence. */
    CODE("code", Digits::code),
    /** The number of a bank account, of which papers show the end only. */
    ACCOUNT("account", Digits::code),
    /** Year and month, 2026-09. */
    MONTH("month", Digits::month),
    /** A time of the day, 08:05. */
    CLOCK("clock", Digits::plain);

    private final String word;
    private final UnaryOperator<String> folding;

    TextKind(String word, UnaryOperator<String> folding) {
        this.word = word;
        this.folding = folding;
    }

    /** Returns the word used in forms. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Tells whether it names a person or an organisation, so that only who needs it may read it. */
    public boolean identifies() {
        return this == PERSON || this == ORGANISATION || this == APPLICANT || this == EITHER;
    }

    /** Returns the text as it is meant. */
    String fold(String text) {
        return folding.apply(text);
    }

    public static Optional<TextKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
