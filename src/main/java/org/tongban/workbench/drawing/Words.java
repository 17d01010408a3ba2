package org.tongban.workbench.drawing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How keys become the names of elements and variables. */
public final class Words {

    private Words() {}

    /** @return such as {@code FoodBusinessLicence} */
    public static String pascalCase(String key) {
        return Arrays.stream(key.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** @return such as {@code foodBusinessLicence} */
    public static String camelCase(String key) {
        String pascal = pascalCase(key);
        return Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }
}
