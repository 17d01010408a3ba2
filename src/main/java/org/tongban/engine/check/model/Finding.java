package org.tongban.engine.check.model;

/** A place where a rule is broken, in words for people and for programs. */
public record Finding(String file, int line, String element, String detail, Rule broken) {

    public Finding(Place place, Rule broken) {
        this(place.file(), place.line(), place.element(), place.detail(), broken);
    }

    public boolean isError() {
        return !broken.warning();
    }

    /** @return the rule in Chinese with what breaks it */
    public String chinese() {
        String sentence = detail.isEmpty() ? broken.chinese() : broken.chinese() + "：" + detail;
        return sentence.endsWith("。") ? sentence : sentence + "。";
    }

    /** @return the rule in English with what breaks it */
    public String english() {
        return detail.isEmpty() ? broken.english() + "." : broken.english() + ": " + detail + ".";
    }

    /** @return both sentences on one line, for where only one text can be shown */
    public String text() {
        return "[%s] %s（%s）%s".formatted(broken.name(), chinese(), broken.source(), english());
    }
}
