package org.tongban.process;

import java.util.Map;
import java.util.Set;

/** Changes to the sample answers for opening a restaurant. */
final class RestaurantAnswers {

    private static final Set<String> FIRE_ANSWERS = Set.of(
            "venueKind",
            "buildingName",
            "buildingFloors",
            "usedFloors",
            "venueCapacity",
            "cookingFuel",
            "fireFacilities",
            "fireSafetyOwner",
            "fireSafetyOwnerPhone",
            "fireCommitment");

    private RestaurantAnswers() {}

    /** Changes the answers to those of a small shop: no public gathering place, no sign. */
    static void small(Map<String, Object> answers) {
        answers.put("publicGatheringPlace", "no");
        answers.put("outdoorSign", false);
        answers.keySet().removeAll(FIRE_ANSWERS);
        answers.keySet().removeIf(key -> key.startsWith("ad") && Character.isUpperCase(key.charAt(2)));
    }

    /** Changes the answers to those of a shop with its own connection to the sewer. */
    static void withOwnSewer(Map<String, Object> answers) {
        answers.put("sewerDischarge", "own");
        answers.put("outletLocation", "文清路26号门前人行道");
        answers.put("receivingSewer", "文清路污水管道W12检查井");
        answers.put("dailyDischarge", 6);
        answers.put("pretreatmentRequired", "yes");
        answers.put("pretreatmentFacilities", "隔油池，2立方米");
        answers.put("hiddenWorksProof", "commitment");
        answers.put("waterQualityProof", "commitment");
    }

    /** Changes the answers so that the registration is not approved by rule but decided at the window. */
    static void byAgent(Map<String, Object> answers) {
        answers.put("agent", true);
        answers.put("agentName", "王小明");
        answers.put("agentId", "11010519491231002X");
        answers.put("agentPhone", "13800138000");
    }
}
