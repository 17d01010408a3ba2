package org.tongban.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.ServiceItem;
import org.tongban.document.Contesting;
import org.tongban.document.HallSettings;

/**
 * Lets a hall start only where its papers can name who seals them, who reconsiders and which court judges (行政复议法 第二十条:
 * where the organ is not told, the term runs up to a year).
 */
@Component
class RealHall {

    /**
     * @param example true in the example's hall, where a designer's new item needs no organ of its own yet
     * @throws IncompleteHall if a setting is missing
     */
    RealHall(
            HallSettings hall,
            Catalog catalog,
            Contesting contesting,
            @Value("${tongban.hall.example:false}") boolean example) {
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
        lacking(example ? List.of() : catalog.items(), contesting)
                .forEach((lack, items) ->
                        missing.add("tongban.hall.authorities 里%s的%s".formatted(String.join("、", items), lack)));
        if (!missing.isEmpty()) {
            throw new IncompleteHall(missing);
        }
    }

    private static Map<String, List<String>> lacking(List<ServiceItem> items, Contesting contesting) {
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        items.forEach(
                item -> contesting.missing(item).forEach(lack -> lacking.computeIfAbsent(lack, any -> new ArrayList<>())
                        .add("%s（%s）".formatted(item.name(), item.key()))));
        return lacking;
    }
}
