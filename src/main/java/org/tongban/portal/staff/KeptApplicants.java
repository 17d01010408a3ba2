package org.tongban.portal.staff;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The names and identity numbers that somebody has looked for in this session. An address holds only a key to them, so
 * that no personal data stays in histories and logs.
 */
final class KeptApplicants {

    private static final String ATTRIBUTE = KeptApplicants.class.getName();
    private static final int MOST = 20;

    private final HttpSession session;

    private KeptApplicants(HttpSession session) {
        this.session = session;
    }

    static KeptApplicants of(HttpSession session) {
        return new KeptApplicants(session);
    }

    /** Keeps a text, in place of the oldest one if there are many; returns its key, empty for an empty text. */
    String keep(String text) {
        if (text.isBlank()) {
            return "";
        }
        Map<String, String> texts = new LinkedHashMap<>(texts());
        if (texts.size() == MOST) {
            texts.remove(texts.keySet().iterator().next());
        }
        String key = UUID.randomUUID().toString().substring(0, 8);
        texts.put(key, text.strip());
        session.setAttribute(ATTRIBUTE, texts);
        return key;
    }

    /** Returns the text; empty if it is not kept any more. */
    Optional<String> text(String key) {
        return key.isEmpty() ? Optional.of("") : Optional.ofNullable(texts().get(key));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> texts() {
        return Optional.ofNullable((Map<String, String>) session.getAttribute(ATTRIBUTE))
                .orElse(Map.of());
    }
}
