package org.tongban.engine.check.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongban.engine.check.model.Finding;

/** Findings as people and as programs read them. */
public record Report(List<Finding> findings) {

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** @return the findings in Chinese, file by file, with a last line that counts them */
    public String forPeople() {
        Map<String, List<Finding>> byFile = findings.stream()
                .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byFile.forEach((file, found) -> {
            text.append(file).append('\n');
            found.forEach(finding -> text.append(line(finding)));
        });
        long errors = findings.stream().filter(Finding::isError).count();
        return text.append(summary(errors, findings.size() - errors)).toString();
    }

    private static String line(Finding finding) {
        String place = finding.line() == 0 ? "整个文件" : "第" + finding.line() + "行 " + finding.element();
        return "  %s %s%n      %s（%s，%s）%n"
                .formatted(
                        finding.isError() ? "错误" : "提醒",
                        place,
                        finding.chinese(),
                        finding.broken().name(),
                        finding.broken().source());
    }

    private static String summary(long errors, long warnings) {
        return errors + warnings == 0 ? "全部符合规则。%n".formatted() : "共%d个错误，%d个提醒。%n".formatted(errors, warnings);
    }

    /** @return an array of findings with both languages */
    public String forPrograms() {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(findings.stream().map(Report::fields).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", finding.file());
        fields.put("line", finding.line());
        fields.put("element", finding.element());
        fields.put("rule", finding.broken().name());
        fields.put("severity", finding.isError() ? "error" : "warning");
        fields.put("chinese", finding.chinese());
        fields.put("english", finding.english());
        fields.put("source", finding.broken().source());
        return fields;
    }
}
