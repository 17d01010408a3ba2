package org.tongban.portal.door;

import java.util.Optional;
import org.springframework.beans.TypeMismatchException;

/** A text that no register can hold, such as one with U+0000 or of a million characters. */
public class UnreadableText extends IllegalArgumentException {

    private UnreadableText(String why) {
        super(why);
    }

    static UnreadableText characters() {
        return new UnreadableText("含有不能识别的字符，请删去后重新填写");
    }

    static UnreadableText length() {
        return new UnreadableText("太长，请改短后重新填写");
    }

    /** Returns the refusal that stands behind a parameter that could not be read; empty if it was something else. */
    public static Optional<UnreadableText> behind(Throwable failure) {
        return failure instanceof TypeMismatchException mismatch
                        && mismatch.getMostSpecificCause() instanceof UnreadableText unreadable
                ? Optional.of(unreadable)
                : Optional.empty();
    }
}
