package org.tongban.cases;

import org.jspecify.annotations.Nullable;

/** What is known of a case on the day it is received. */
record CaseOpening(
        String number,
        @Nullable String bundleNumber,
        boolean bundle,
        String offering,
        String offeringName,
        String offeringVersion,
        String region,
        Channel channel,
        String queryCode,
        Applicant applicant,
        String answers,
        boolean commitmentChosen,
        @Nullable HandOver handOver) {}
