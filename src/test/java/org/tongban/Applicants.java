package org.tongban;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.cases.step.Withdrawals;
import org.tongban.cases.supply.Supplies;
import org.tongban.engine.demo.People;

/** Plays applicants once they have applied: they correct, supply what is missing, or withdraw. */
@TestComponent
public class Applicants {

    private final People people;
    private final Supplies supplies;
    private final Withdrawals withdrawals;

    Applicants(People people, Supplies supplies, Withdrawals withdrawals) {
        this.people = people;
        this.supplies = supplies;
        this.withdrawals = withdrawals;
    }

    /** Answers the one-time notice with these materials. */
    public void correct(String number, String... codes) {
        List.of(codes).forEach(code -> handIn(number, code));
        supplies.submitCorrections(number);
    }

    /** Hands in what tolerant acceptance left open. */
    public void supply(String number, String... codes) {
        List.of(codes).forEach(code -> handIn(number, code));
        supplies.submitSupplied(number);
    }

    public void withdraw(String number) {
        withdrawals.withdraw(number, "经营计划有变");
    }

    /** Hands in one material, and says nothing more. */
    public void handIn(String number, String code) {
        try (InputStream file = people.sampleFile()) {
            supplies.putMaterial(number, code, code + ".pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
