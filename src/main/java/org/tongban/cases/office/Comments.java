package org.tongban.cases.office;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.UnknownCase;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.cases.register.CaseRegister;
import org.tongban.matter.Remark;
import org.tongban.text.Typed;

/** What staff write for each other beside a case (批注); kept in its ledger, not shown to the applicant. */
@Service
@Transactional
public class Comments {

    private static final int LONGEST = 1000;
    private static final int MOST_A_DAY = 100;

    private final CaseRegister register;
    private final Chronicle chronicle;

    Comments(CaseRegister register, Chronicle chronicle) {
        this.register = register;
        this.chronicle = chronicle;
    }

    /**
     * Keeps a comment.
     *
     * @param text at most 1000 characters
     * @return the text as it was kept
     * @throws CaseProblem if it is empty, too long, or has characters that nobody could read
     * @throws UnknownCase if there is no such case
     */
    public String add(String number, String text, Actor by) {
        String words = readable(text);
        String known = register.get(number).number();
        if (!by.equals(Actor.SYSTEM)) {
            chronicle.requireFew(known, by, Set.of(LedgerEntry.COMMENT), MOST_A_DAY, "您在本办件24小时内已经写了%d条批注，请过一天再写。");
        }
        chronicle.note(known, by, LedgerEntry.COMMENT, words);
        return words;
    }

    /** @return the case's comments, oldest first */
    @Transactional(readOnly = true)
    public List<Remark> of(String number) {
        return register.ledger(number).stream()
                .filter(LedgerEntry::isComment)
                .map(entry -> new Remark(entry.actor(), entry.at(), entry.note()))
                .toList();
    }

    /**
     * @return the text with one kind of line end and without blanks around it
     * @throws CaseProblem if it cannot be a comment
     */
    public static String readable(String text) {
        String words = Typed.tidy(text);
        int length = Typed.length(words);
        if (words.isEmpty()) {
            throw new CaseProblem("comment", "请填写批注的内容。");
        }
        if (length > LONGEST) {
            throw new CaseProblem("comment", "批注最多%d个字，现在有%d个字，请删减。".formatted(LONGEST, length));
        }
        if (!Typed.isReadable(words)) {
            throw new CaseProblem("comment", "批注中有无法显示的控制字符，请删去后再保存。");
        }
        return words;
    }
}
