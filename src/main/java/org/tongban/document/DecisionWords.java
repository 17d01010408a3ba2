package org.tongban.document;

import org.tongban.catalog.ServiceItem;

/**
 * How a decision on an item is called. Registrations have notices of their own (市场主体登记管理条例实施细则); every other act
 * is decided under the name of its type.
 *
 * @param act what is granted, e.g. 行政许可
 * @param suffix how its papers end
 */
record DecisionWords(String granting, String refusing, String act, String suffix) {

    static DecisionWords of(ServiceItem item) {
        return item.name().endsWith("登记")
                ? new DecisionWords("予以", "不予", "登记", "通知书")
                : new DecisionWords("准予", "不予", item.type(), "决定书");
    }

    String approvalTitle() {
        return "登记".equals(act) ? act + suffix : granted() + suffix;
    }

    String rejectionTitle() {
        return refused() + suffix;
    }

    String revocationTitle() {
        return "撤销" + act + "决定书";
    }

    /** Returns e.g. 准予行政许可. */
    public String granted() {
        return granting + act;
    }

    /** Returns e.g. 不予行政许可. */
    public String refused() {
        return refusing + act;
    }
}
