package org.tongban.walk;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.form.Field;
import org.tongban.form.IdentifierFixture;
import org.tongban.form.TextKind;

/** Words that a text field's pattern and length allow. */
final class SampleText {

    private static final String CITIZEN = IdentifierFixture.citizenNumber("36070219900307123");
    static final String BIRTH = "1990-03-07";
    static final String SEX = "male";
    static final String CREDIT_CODE = IdentifierFixture.creditCode("91360702MA35HJKL1");

    /** For every pattern that a form of the hall asks for; a new pattern needs a new line. */
    private static final List<String> SAMPLES = List.of(
            "江西省赣州市章贡区红旗大道十八号",
            CITIZEN,
            CREDIT_CODE,
            "13879712345",
            "62284800123456789",
            "2026-01",
            "09:30",
            "P360123456",
            "赣州市章贡区顺达运输有限公司",
            CITIZEN + "43",
            "赣BD1234",
            "赣B1234挂",
            "LSGPC52U1AF123456",
            "JY13607020012345",
            "360702001001GB00001F00010001",
            "0797-202601-01-01-000001",
            "office@example.com");

    private SampleText() {}

    static String of(Field field) {
        String filler = "赣州市章贡区".repeat(40);
        int shortest = field.minLength() == null ? 2 : field.minLength();
        return Stream.concat(
                        SAMPLES.stream(),
                        Stream.of(filler.substring(0, shortest), "1".repeat(shortest), "A".repeat(shortest)))
                .filter(sample -> fits(field, sample))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample for " + field.key() + " " + field.format()));
    }

    static boolean fits(Field field, String sample) {
        return sample.length() >= (field.minLength() == null ? 0 : field.minLength())
                && sample.length() <= (field.maxLength() == null ? sample.length() : field.maxLength())
                && (field.format() == null
                        || Pattern.compile(field.format().expression())
                                .matcher(sample)
                                .find())
                && (field.meaning().kind() != TextKind.PHONE || sample.startsWith("138"))
                && (field.meaning().kind() != TextKind.ACCOUNT || sample.startsWith("62"))
                && ("email".equals(field.validationType()) == sample.contains("@"));
    }
}
