package org.tongban.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** A kind of matter that nobody has but the tests: the engine has never heard of it. */
@TestComponent
public class Inspections implements Family {

    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> records = new ArrayList<>();

    @Override
    public boolean owns(String number) {
        return number.startsWith("JC");
    }

    @Override
    public Matter matter(String number) {
        return new Inspection(number);
    }

    @Override
    public void take(String number) {}

    @Override
    public Map<String, Object> facts(String number, String form) {
        return Map.of("inspection", Map.of("number", number), "form", form);
    }

    @Override
    public void completed(String number, FilledForm filled, Official by) {
        records.add(number + " " + filled.text("record") + " " + by.post());
    }

    @Override
    public void comment(String number, String words, Official by) {
        remarks.add(new Remark(by.id(), java.time.Instant.EPOCH, words));
    }

    @Override
    public List<Remark> comments(String number) {
        return List.copyOf(remarks);
    }

    @Override
    public void note(String number, String act, Official administrator) {
        records.add(number + " " + act);
    }

    List<String> records() {
        return List.copyOf(records);
    }

    private record Inspection(String number) implements Matter {

        @Override
        public String name() {
            return "餐饮单位抽查";
        }

        @Override
        public Optional<String> applicant() {
            return Optional.empty();
        }

        @Override
        public boolean urgent() {
            return true;
        }

        @Override
        public Optional<LocalDate> dayOf(String limit) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(LocalDate.of(2026, 3, 4));
        }
    }
}
