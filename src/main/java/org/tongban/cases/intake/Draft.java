package org.tongban.cases.intake;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.tongban.cases.Channel;

/**
 * An application being prepared: it keeps what was typed and the materials until it is submitted and becomes a case. Whoever
 * last saved it has {@link #DAYS} days to go on.
 */
@Entity
public class Draft implements Persistable<String> {

    /** How many days a draft is kept after it was last saved. */
    public static final int DAYS = 30;

    @Id
    private String id;

    private String offering;
    private String region;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant openedAt;
    private Instant savedAt;
    private int uploads;

    @Convert(converter = TypedJson.class)
    private @Nullable Map<String, List<String>> typed;

    private @Nullable String caseNumber;
    private @Nullable String idempotencyKey;

    @Version
    private @Nullable Integer lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(String id, String offering, String region, Channel channel, Instant openedAt) {
        this.id = id;
        this.offering = offering;
        this.region = region;
        this.channel = channel;
        this.openedAt = openedAt;
        this.savedAt = openedAt;
    }

    /** @return an id that nobody guesses (99 random bits), in letters that can be copied from paper: four groups of five */
    public static String newId() {
        return IntStream.range(0, 4).mapToObj(group -> Letters.random(5)).collect(Collectors.joining("-"));
    }

    void keep(Map<String, List<String>> newer, Instant at) {
        requireOpen();
        typed = newer;
        savedAt = at;
    }

    /** @throws SubmittedBefore if it has been submitted */
    void requireOpen() {
        if (caseNumber != null) {
            throw new SubmittedBefore(caseNumber);
        }
    }

    /** @throws UnknownDraft if it is the window's and this is a channel of applicants, or the other way round */
    void requireOf(Channel asking) {
        if ((channel == Channel.WINDOW) != (asking == Channel.WINDOW)) {
            throw new UnknownDraft();
        }
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

    public Channel channel() {
        return channel;
    }

    /** @return what was typed, by field key and as sent; empty if nothing was saved */
    public Map<String, List<String>> typed() {
        return Objects.requireNonNullElse(typed, Map.of());
    }

    int uploads() {
        return uploads;
    }

    /** @return the first moment at which it may be swept */
    public Instant keptUntil() {
        return savedAt.plus(Duration.ofDays(DAYS));
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
