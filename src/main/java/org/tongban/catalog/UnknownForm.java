package org.tongban.catalog;

/** Refusal: there is no form with this id. */
public class UnknownForm extends RuntimeException {

    /** @param id the form that nobody deployed */
    public UnknownForm(String id) {
        super("没有表单：" + id);
    }
}
