package org.tongban.catalog.entry.procedure;

import java.util.List;
import org.tongban.catalog.entry.law.Basis;

/**
 * What a paper on a revocation says where what is revoked was got by deceit, bribery or the like.
 *
 * @param opening paragraphs in the place of the usual ones
 * @param closing paragraphs after the usual ones
 * @param basis the provisions in the place of the usual ones
 */
public record FraudWords(List<String> opening, List<String> closing, List<Basis> basis) {

    public FraudWords {
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        basis = List.copyOf(basis);
    }
}
