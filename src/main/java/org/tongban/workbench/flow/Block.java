package org.tongban.workbench.flow;

import java.util.List;
import java.util.stream.Stream;
import org.tongban.catalog.entry.BundleItem;

/** A one-thing's items put in order: side by side where nothing orders them, one behind the other where something does. */
sealed interface Block {

    /** @return its items, in their order */
    Stream<BundleItem> items();

    /** @return true for one item that the applicant's answers may leave out */
    default boolean mayBeLeftOut() {
        return this instanceof Single single && single.item().when() != null;
    }

    /** One item. */
    record Single(BundleItem item) implements Block {

        @Override
        public Stream<BundleItem> items() {
            return Stream.of(item);
        }
    }

    /** Blocks one behind the other. */
    record Row(List<Block> parts) implements Block {

        @Override
        public Stream<BundleItem> items() {
            return parts.stream().flatMap(Block::items);
        }

        /** @return what comes behind the first part */
        Block rest() {
            return parts.size() == 2 ? parts.get(1) : new Row(parts.subList(1, parts.size()));
        }
    }

    /** Blocks side by side, between a fork and a join. */
    record Fan(List<Block> parts) implements Block {

        @Override
        public Stream<BundleItem> items() {
            return parts.stream().flatMap(Block::items);
        }
    }
}
