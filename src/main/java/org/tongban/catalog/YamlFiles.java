package org.tongban.catalog;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;

/** Reads YAML files into records, strictly: an unknown, doubled or missing key is a fault naming file and key. */
class YamlFiles {

    private static final ObjectMapper YAML = mapper();

    private final List<String> faults;

    YamlFiles(List<String> faults) {
        this.faults = faults;
    }

    <T extends Record & Offering> List<T> read(String pattern, Class<T> type) {
        return ResourceFile.matching(pattern).stream()
                .flatMap(file -> read(file, type).stream())
                .toList();
    }

    private <T extends Record & Offering> Optional<T> read(ResourceFile file, Class<T> type) {
        try {
            T offering = YAML.readValue(file.text(), type);
            List<String> missing = MissingKeys.of(offering);
            missing.forEach(key -> fault(file, key, "缺少"));
            if (missing.isEmpty() && !offering.key().equals(file.id())) {
                fault(file, "key", "与文件名不一致：" + offering.key());
            }
            return missing.isEmpty() ? Optional.of(offering) : Optional.empty();
        } catch (JsonMappingException wrong) {
            fault(file, YamlFault.path(wrong), YamlFault.reason(wrong));
        } catch (JsonProcessingException broken) {
            fault(file, "", broken.getMessage());
        }
        return Optional.empty();
    }

    private void fault(ResourceFile file, String key, String reason) {
        faults.add(file.name() + "：" + key + " " + reason);
    }

    private static ObjectMapper mapper() {
        YAMLMapper mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
        return mapper;
    }
}
