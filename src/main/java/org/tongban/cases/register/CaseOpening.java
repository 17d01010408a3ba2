package org.tongban.cases.register;

import org.jspecify.annotations.Nullable;
import org.tongban.cases.Channel;
import org.tongban.cases.HandOver;

/** What is known of a case on the day it is received. */
public record CaseOpening(
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
