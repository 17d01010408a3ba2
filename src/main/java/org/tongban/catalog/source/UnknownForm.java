package org.tongban.catalog.source;

import org.springframework.modulith.NamedInterface;

/** Refusal: there is no form with this id. */
@NamedInterface("source")
public class UnknownForm extends RuntimeException {

    /** @param id the form that nobody deployed */
    public UnknownForm(String id) {
        super("没有表单：" + id);
    }
}
