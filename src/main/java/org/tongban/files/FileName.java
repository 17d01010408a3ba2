package org.tongban.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongban.text.Typed;

/** The name a file is kept and downloaded under: the sender's, with the ending of what the file really is. */
final class FileName {

    private static final int LONGEST = 200;

    /** The endings of each type; the first is given to a file whose own says something else. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf", List.of(".pdf"),
            "image/jpeg", List.of(".jpg", ".jpeg"),
            "image/png", List.of(".png"),
            "image/webp", List.of(".webp"));

    private static final Set<Byte> UNSEEN = Set.of(Character.SURROGATE, Character.FORMAT);

    /** A mark that nobody sees, U+034F. */
    private static final int JOINER = 0x034F;

    private FileName() {}

    /**
     * @param sent as the sender's machine calls it, maybe with folders
     * @param mediaType found in the content
     * @return at most 200 characters that every system can show
     */
    static String of(String sent, String mediaType) {
        String name = shown(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1));
        List<String> endings = ENDINGS.getOrDefault(mediaType, List.of(""));
        String stem = stem(name);
        String own = name.substring(stem.length());
        String ending = endings.contains(own.toLowerCase(Locale.ROOT)) ? own : endings.get(0);
        return Typed.cut(stem.isEmpty() ? "材料" : stem, LONGEST - ending.length()) + ending;
    }

    /** What is no character at all is nothing to refuse a file for. */
    private static String shown(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .filter(character -> !UNSEEN.contains((byte) Character.getType(character)) && character != JOINER)
                .forEach(kept::appendCodePoint);
        return Typed.tidy(kept.toString());
    }

    /** Returns the name without what looks like a type: three or four letters behind the last dot. */
    private static String stem(String name) {
        return name.replaceFirst("\\.\\p{Alpha}{3,4}$", "");
    }
}
