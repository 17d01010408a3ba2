package org.tongban.portal.door;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.tongban.text.Typed;

/**
 * Tidies every single parameter, header and part of an address that a page or an interface asks for, and refuses what no
 * register can hold or no page can show again. Forms with their many fields check themselves, field by field.
 */
@ControllerAdvice
class Door {

    /** In characters: more than any single text may have, and no more than a page can show again. */
    private static final int LONGEST = 10_000;

    @InitBinder
    void everyText(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new TypedText());
    }

    private static final class TypedText extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            if (Typed.length(text) > LONGEST) {
                throw UnreadableText.length();
            }
            if (!Typed.isReadable(text)) {
                throw UnreadableText.characters();
            }
            setValue(Typed.tidy(text));
        }
    }
}
