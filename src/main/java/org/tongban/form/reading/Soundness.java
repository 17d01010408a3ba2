package org.tongban.form.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.TextKind;

/** What must hold for a form as a whole, and for its fields among themselves. */
final class Soundness {

    /** Several times what the largest form has. */
    private static final int MOST_COMPONENTS = 500;

    private Soundness() {}

    /** Fields, texts, groups, rows: each may have its condition. */
    static void requireFew(JsonNode form) {
        if (components(form) > MOST_COMPONENTS) {
            throw new FormFault("表单最多有%d个组件".formatted(MOST_COMPONENTS));
        }
    }

    private static int components(JsonNode around) {
        int count = 0;
        for (JsonNode component : around.path("components")) {
            count += 1 + components(component);
        }
        return count;
    }

    /** @throws FormFault if it has too many fields, two of one key, or one that refers to what is not there */
    static Form required(Form form) {
        if (count(form.fields()) > Form.MOST_FIELDS) {
            throw new FormFault("表单最多有%d个字段".formatted(Form.MOST_FIELDS));
        }
        sound(form.fields());
        return form;
    }

    private static int count(List<Field> fields) {
        return fields.stream().mapToInt(field -> 1 + count(field.rowFields())).sum();
    }

    private static void sound(List<Field> fields) {
        Map<String, Field> byKey = new HashMap<>();
        for (Field field : fields) {
            if (byKey.put(field.key(), field) != null) {
                throw new FormFault("key 重复：" + field.key());
            }
        }
        fields.forEach(field -> agrees(field, byKey));
        fields.forEach(field -> sound(field.rowFields()));
    }

    private static void agrees(Field field, Map<String, Field> byKey) {
        field.meaning().days().forEach(key -> {
            if (!byKey.containsKey(key) || !byKey.get(key).type().equals("datetime")) {
                throw new FormFault(field.key() + " 与之比较的不是本表的日期：" + key);
            }
        });
        field.meaning().persons().forEach(key -> {
            if (!byKey.containsKey(key) || !mayBePerson(byKey.get(key))) {
                throw new FormFault(field.key() + " 与之核对的不是本表的居民身份证号码：" + key);
            }
        });
    }

    private static boolean mayBePerson(Field field) {
        TextKind kind = field.meaning().kind();
        return kind == TextKind.PERSON || kind == TextKind.APPLICANT;
    }
}
