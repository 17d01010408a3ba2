package org.tongban.form;

import org.jspecify.annotations.Nullable;

/** One thing on a form's page, in the order in which it is shown. */
public sealed interface Element permits Text, Separator, Group, Field {

    /** Returns the component's type as in the file: {@code text}, {@code separator}, {@code group}, {@code radio}… */
    String type();

    /** Returns FEEL over the form's answers that hides it, without the leading {@code =}; null when always shown. */
    @Nullable
    String hide();
}
