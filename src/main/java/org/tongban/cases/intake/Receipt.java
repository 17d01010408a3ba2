package org.tongban.cases.intake;

import java.util.List;

/**
 * What the applicant gets on submitting.
 *
 * @param caseNumber number of the case
 * @param queryCode opens the case to whoever knows both
 * @param missing names of the listed materials not handed in yet
 */
public record Receipt(String caseNumber, String queryCode, List<String> missing) {}
