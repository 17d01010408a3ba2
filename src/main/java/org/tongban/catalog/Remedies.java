package org.tongban.catalog;

/**
 * How an applicant may contest a rejection, as printed on it (行政许可法 第三十八条).
 *
 * @param reconsideration term and organ of administrative reconsideration, with the article
 * @param litigation term and court of administrative litigation, with the article
 */
public record Remedies(String reconsideration, String litigation) {}
