package org.tongban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.EntryKind;

/** Two nodes of a hall share the register. */
class ShelfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final List<Version> all =
            new CatalogReader(CatalogSource.at(CatalogFixture.SMALL), (feel, facts) -> false).read();
    private final List<Version> before = all.subList(0, all.size() - 1);
    private final List<Version> fresh = all.subList(all.size() - 1, all.size());
    private final VersionRegister register = mock();
    private Shelf shelf;

    @BeforeEach
    void open() {
        registered(before);
        shelf = new Shelf(register, before);
    }

    @Test
    void isTheSameUntilAnotherNodePublishesAndOnAnotherDay() {
        Object state = shelf.state(TODAY);
        shelf.catchUp();
        assertThat(shelf.state(TODAY)).isEqualTo(state);

        registered(all);
        shelf.catchUp();
        Object next = shelf.state(TODAY);
        assertThat(next).isNotEqualTo(state);
        assertThat(shelf.state(TODAY.plusDays(1))).isNotEqualTo(next);
    }

    /** Between the commit here and the moment it shows, the register is read for others. */
    @Test
    void showsOnceWhatItHasReadMeanwhile() {
        given(register.record(any())).willAnswer(call -> {
            registered(all);
            shelf.catchUp();
            return fresh;
        });
        shelf.add(fresh);
        Object state = shelf.state(TODAY);
        shelf.catchUp();

        assertThat(shelf.state(TODAY)).isEqualTo(state);
        verify(register, times(2)).read();
    }

    /** Whoever comes first on a new day holds a connection already, and so do all who come with them. */
    @Test
    void asksNobodyOnANewDay() {
        String key = before.get(0).key();
        assertThat(shelf.on(TODAY, key)).isPresent();
        assertThat(shelf.on(TODAY.plusDays(1), key)).isPresent();

        verify(register, times(1)).read();
    }

    /** A stranger names any of a million regions. */
    @Test
    void readsAVersionOnceWhateverRegionIsNamed() {
        Version version = before.stream()
                .filter(one -> one.kind() == EntryKind.ITEM)
                .findFirst()
                .orElseThrow();
        Published first = shelf.published(new Edition(version.key(), "000001", version.version()));

        assertThat(shelf.published(new Edition(version.key(), "000002", version.version())))
                .isSameAs(first);
    }

    private void registered(List<Version> versions) {
        given(register.read()).willReturn(versions);
        given(register.count()).willReturn((long) versions.size());
    }
}
