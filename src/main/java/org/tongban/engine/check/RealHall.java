package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.content.Contesting;
import org.tongban.document.content.HallSettings;

/**
 * Lets a hall start, and an item be published in it, only where its papers can name who seals them, who reconsiders, also over the internet,
 * and which court judges (行政复议法 第二十条: where the organ is not told, the term runs up to a year; 第二十二条第二款: what is served over the
 * internet tells the way there).
 */
@Component
class RealHall {

    private final Contesting contesting;
    private final boolean example;

    /**
     * @param example true in the example's hall, where a designer's new item needs no organ of its own yet
     * @throws IncompleteHall if a setting is missing
     */
    RealHall(
            HallSettings hall,
            Catalog catalog,
            Contesting contesting,
            @Value("${tongban.hall.example:false}") boolean example) {
        this.contesting = contesting;
        this.example = example;
        List<String> missing = new ArrayList<>();
        Map.of(
                        "tongban.hall.name",
                        hall.name(),
                        "tongban.hall.region-name",
                        hall.regionName(),
                        "tongban.hall.prefix",
                        hall.prefix())
                .forEach((setting, value) -> {
                    if (value.isBlank()) {
                        missing.add(setting);
                    }
                });
        missing.sort(null);
        missing.addAll(missing(catalog.items()));
        if (!missing.isEmpty()) {
            throw new IncompleteHall(missing);
        }
    }

    /** @return the settings that papers on these items need and this hall does not have; none in the example's hall */
    List<String> missing(List<ServiceItem> items) {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        if (!example) {
            items.forEach(item -> contesting.missing(item).forEach(lack -> lacking.computeIfAbsent(
                            lack, any -> new ArrayList<>())
                    .add("%s（%s）".formatted(item.name(), item.key()))));
        }
        return lacking.entrySet().stream()
                .map(lack ->
                        "tongban.hall.authorities 里%s的%s".formatted(String.join("、", lack.getValue()), lack.getKey()))
                .toList();
    }
}
