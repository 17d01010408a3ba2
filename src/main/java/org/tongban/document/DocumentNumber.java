package org.tongban.document;

/**
 * A document number in the form of 党政机关公文处理工作条例 第九条: the organ's code, the year and the running number
 * without leading zeros.
 *
 * @param prefix the organ's code
 * @param word the kind's word
 * @param running from 1 in every year
 */
record DocumentNumber(String prefix, String word, int year, int running) {

    @Override
    public String toString() {
        return "%s%s字〔%d〕%d号".formatted(prefix, word, year, running);
    }
}
