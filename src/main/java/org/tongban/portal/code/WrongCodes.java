package org.tongban.portal.code;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tongban.caller.Tally;

/**
 * Slows down who guesses query codes: after ten wrong ones from a network for a number within ten minutes, that number rests
 * for that network until the ten minutes are over, whether or not there is such a case. It never rests for anybody else, so
 * nobody keeps an applicant out of the own case.
 *
 * <p>Guessing stays hopeless: a code is one of 31<sup>8</sup>, 850 thousand million. A network tries 1,440 a day, and ten
 * thousand networks together hit the code of one case that runs for sixty days with a chance of one in a thousand.
 */
@Component
public class WrongCodes {

    /** How long a number rests. */
    public static final Duration PERIOD = Duration.ofMinutes(10);

    private static final int MOST = 10;

    private final Tally wrong;

    WrongCodes(Clock clock) {
        this.wrong = new Tally(PERIOD, clock);
    }

    void requireFew(String number, String network) {
        if (wrong.of(name(number, network)) >= MOST) {
            throw new TooManyWrongCodes();
        }
    }

    void count(String number, String network) {
        wrong.add(name(number, network), 1);
    }

    /** Lets the number be tried anew from there. */
    public void forget(String number, String network) {
        wrong.forget(name(number, network));
    }

    private static String name(String number, String network) {
        return network + " " + number;
    }
}
