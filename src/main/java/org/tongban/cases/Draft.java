package org.tongban.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An application being prepared: it holds materials until it is submitted and becomes a case. */
@Entity
public class Draft implements Persistable<String> {

    @Id
    private String id;

    private String offering;
    private String region;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant openedAt;
    private @Nullable String caseNumber;
    private @Nullable String idempotencyKey;

    @Version
    private @Nullable Integer lockVersion;

    protected Draft() {}

    Draft(String id, String offering, String region, Channel channel, Instant openedAt) {
        this.id = id;
        this.offering = offering;
        this.region = region;
        this.channel = channel;
        this.openedAt = openedAt;
    }

    void becomes(String number, @Nullable String key) {
        caseNumber = number;
        idempotencyKey = key;
    }

    /** @return a secret: who knows it may go on with the draft */
    public String id() {
        return id;
    }

    public String offering() {
        return offering;
    }

    /** @return GB/T 2260 code of the region that is to handle it */
    public String region() {
        return region;
    }

    Channel channel() {
        return channel;
    }

    /** @return the case it has become, once submitted */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return lockVersion == null;
    }
}
