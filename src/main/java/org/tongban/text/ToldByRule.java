package org.tongban.text;

/** A refusal that interfaces know by the short name of the rule behind it. */
public abstract class ToldByRule extends Told {

    private final String rule;

    /**
     * @param rule short English name of the rule that forbids it, for interfaces
     * @param sentence what the person reads
     */
    protected ToldByRule(String rule, String sentence) {
        super(sentence);
        this.rule = rule;
    }

    /** @return the short name of the rule */
    public String rule() {
        return rule;
    }
}
