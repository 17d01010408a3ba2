package org.tongban.hands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.tongban.catalog.entry.material.Material;
import org.tongban.form.Field;
import org.tongban.form.Form;

/** An application's form on the screen, filled in from top to bottom by somebody who knows the answers. */
record ApplicationForm(Browser browser) {

    static final Path FILE = Path.of("src/main/resources/demo/material.pdf").toAbsolutePath();

    /** @param answers by field key; what is not named is left as it is */
    void fillIn(Form form, Map<String, Object> answers) {
        form.fields().stream()
                .filter(field -> answers.containsKey(field.key()))
                .forEach(field -> fillIn(field, answers.get(field.key())));
    }

    void handIn(Material material) {
        browser.all(By.name("material-" + material.code())).get(0).sendKeys(FILE.toString());
    }

    private void fillIn(Field field, Object answer) {
        switch (field.type()) {
            case "checkbox" -> tick(field.key(), "true", (Boolean) answer);
            case "radio" -> tick(field.key(), answer.toString(), true);
            case "checklist", "taglist" -> ((List<?>) answer).forEach(one -> tick(field.key(), one.toString(), true));
            case "select" -> new Select(input(field.key())).selectByValue(answer.toString());
            case "datetime" -> pick(input(field.key()), answer.toString());
            default -> type(input(field.key()), answer.toString());
        }
    }

    private WebElement input(String key) {
        return browser.driver().findElement(By.name(key));
    }

    private void tick(String key, String value, boolean on) {
        WebElement input =
                browser.driver().findElement(By.cssSelector("[name='%s'][value='%s']".formatted(key, value)));
        if (input.isSelected() != on) {
            input.click();
        }
    }

    private static void type(WebElement input, String text) {
        if (!input.getDomProperty("value").isEmpty()) {
            input.clear();
        }
        input.sendKeys(text);
    }

    /** Types a day or a time into the browser's own field for it, whose parts follow the browser's language, not the page's. */
    private static void pick(WebElement input, String answer) {
        String[] parts = answer.split("[-:]");
        List<String> orders = parts.length == 3
                ? List.of(parts[1] + parts[2] + parts[0], parts[0] + Keys.ARROW_RIGHT + parts[1] + parts[2])
                : List.of(parts[0] + parts[1], parts[0] + parts[1] + "AM");
        for (String keys : orders) {
            input.clear();
            input.sendKeys(keys);
            if (answer.equals(input.getDomProperty("value"))) {
                return;
            }
        }
        throw new AssertionError(answer + " cannot be typed, there stands " + input.getDomProperty("value"));
    }
}
