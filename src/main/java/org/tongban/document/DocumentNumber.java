package org.tongban.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document number in the form of 党政机关公文处理工作条例 第九条: the organ's code, the year and the running number
 * without leading zeros.
 *
 * @param prefix the organ's code
 * @param word the kind's word
 * @param running from 1 in every year
 */
record DocumentNumber(String prefix, String word, int year, int running) {

    /** @return what stands in a paper until its number is taken, and nowhere else */
    static DocumentNumber blank(LocalDate day) {
        return new DocumentNumber(UUID.randomUUID().toString(), "", day.getYear(), 0);
    }

    @Override
    public String toString() {
        return "%s%s字〔%d〕%d号".formatted(prefix, word, year, running);
    }
}
