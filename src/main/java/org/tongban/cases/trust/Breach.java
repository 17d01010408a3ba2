package org.tongban.cases.trust;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A commitment found false (国办发〔2020〕42号): no new commitment until it is repaired. */
@Entity
class Breach {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breach_seq")
    @SequenceGenerator(name = "breach_seq", allocationSize = 50)
    private Long id;

    private String applicantId;
    private String caseNumber;
    private LocalDate foundOn;
    private @Nullable LocalDate repairedOn;

    @SuppressWarnings("NullAway.Init")
    protected Breach() {}

    Breach(String applicantId, String caseNumber, LocalDate foundOn) {
        this.applicantId = applicantId;
        this.caseNumber = caseNumber;
        this.foundOn = foundOn;
    }

    Optional<LocalDate> repairedOn() {
        return Optional.ofNullable(repairedOn);
    }

    void repair(LocalDate day) {
        if (repairedOn == null) {
            repairedOn = day;
        }
    }
}
