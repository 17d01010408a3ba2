package org.tongban.hands;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A post's form on the screen, filled in from top to bottom as somebody would who reads labels. */
record PostForm(Browser browser) {

    private static final String WORDS = "现场与申报一致，材料真实完整。";

    /**
     * Fills in everything that is shown and asked for, also what comes up on the way.
     *
     * @param chosen option by the label of its question; a question that is not named gets its first option
     */
    void fillIn(Map<String, String> chosen) {
        for (int i = 0; i < fields().size(); i++) {
            int next = i;
            browser.waitUntil(settled -> {
                fillIn(fields().get(next), chosen);
                return true;
            });
        }
    }

    private List<WebElement> fields() {
        return browser.all(By.cssSelector(".fjs-container .fjs-form-field"));
    }

    private void fillIn(WebElement field, Map<String, String> chosen) {
        switch (kind(field)) {
            case "dynamiclist" -> oneRow(field);
            case "radio" -> choose(field, chosen);
            case "checkbox" -> tick(field);
            case "select" -> first(field);
            case "number" -> type(field, label(field).contains("金额") ? "890.55" : "5");
            case "textfield" -> type(field, text(label(field)));
            case "textarea" -> type(field, WORDS);
            default -> {}
        }
    }

    private static String text(String label) {
        if (label.contains("月份")) {
            return "2026-11";
        }
        return label.contains("单号") ? "EMS1234567890" : "李红英";
    }

    private static String kind(WebElement field) {
        List<String> names = List.of(field.getDomAttribute("class").split(" "));
        if (names.contains("fjs-readonly")) {
            return "read only";
        }
        for (String name : names) {
            if (name.startsWith("fjs-form-field-") && !name.equals("fjs-form-field-grouplike")) {
                return name.substring("fjs-form-field-".length());
            }
        }
        return "";
    }

    private void oneRow(WebElement list) {
        if (list.findElements(By.cssSelector(".fjs-form-field")).isEmpty()) {
            list.findElement(By.cssSelector(".fjs-repeat-render-add")).click();
            browser.waitUntil(row -> list.findElement(By.cssSelector(".fjs-form-field")));
        }
    }

    private static void choose(WebElement question, Map<String, String> chosen) {
        String option = chosen.get(label(question));
        WebElement input = option == null
                ? question.findElement(By.cssSelector("input"))
                : question.findElement(By.xpath(".//label[normalize-space()='" + option + "']/input"));
        if (!input.isSelected()) {
            input.click();
        }
    }

    private static void tick(WebElement box) {
        WebElement input = box.findElement(By.cssSelector("input"));
        if (required(box) && !input.isSelected()) {
            input.click();
        }
    }

    private void first(WebElement select) {
        if (select.findElements(By.cssSelector(".fjs-select-cross")).isEmpty()) {
            select.findElement(By.cssSelector(".fjs-input-group")).click();
            browser.waitUntil(open -> select.findElement(By.cssSelector(".fjs-dropdownlist-item")))
                    .click();
        }
    }

    private static void type(WebElement field, String text) {
        WebElement input = field.findElement(By.cssSelector("input, textarea"));
        if (input.getDomProperty("value").isEmpty()) {
            input.sendKeys(text);
        }
    }

    private static String label(WebElement field) {
        return field.findElement(By.cssSelector(".fjs-form-field-label"))
                .getText()
                .replace("*", "")
                .strip();
    }

    private static boolean required(WebElement field) {
        return !field.findElements(By.cssSelector(".fjs-asterix, [required]")).isEmpty();
    }
}
