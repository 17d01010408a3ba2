package org.tongban.catalog.source.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.Entry;
import org.tongban.catalog.source.Faults;

/** What looks wrong in an item's codes; a hint only, since they are given out elsewhere. */
public final class CodeHints {

    /** The organ's unified social credit code may stand in it, so there are capitals too. */
    private static final Pattern IMPLEMENTATION_CODE = Pattern.compile("[0-9A-Z]{31}");

    private static final Pattern BASIC_CODE = Pattern.compile("[0-9A-Z]+");

    private CodeHints() {}

    public static Stream<String> of(Entry<ServiceItem> entry) {
        ServiceItem item = entry.offering();
        return new Faults(entry.document())
                .expect(fits(BASIC_CODE, item.basicCode()), "basicCode", "应为数字或者大写字母：" + item.basicCode())
                .expect(
                        fits(IMPLEMENTATION_CODE, item.implementationCode()),
                        "implementationCode",
                        "应为31位：" + item.implementationCode())
                .found();
    }

    private static boolean fits(Pattern pattern, @Nullable String code) {
        return code == null || pattern.matcher(code).matches();
    }
}
