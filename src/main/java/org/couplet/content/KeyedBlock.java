package org.couplet.content;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.couplet.lang.Lang;

/**
 * A block of a page with what faces it in the other language: what parity, staleness, anchors and
 * exports are about.
 *
 * @param key names it on its page, the same in both languages; see {@link BlockKeys}
 * @param sides one or two
 * @param isMoved whether the two sides are known to belong together but stand in another order
 * @param accepted the key under which it was last accepted, which is another one when an author has
 *     since given it a key of its own; empty for a text that is new
 */
public record KeyedBlock(String key, Map<Lang, Side> sides, boolean isMoved, String accepted) {

    public KeyedBlock {
        Objects.requireNonNull(key);
        Objects.requireNonNull(accepted);
        sides = Map.copyOf(sides);
    }

    /** One language's text. */
    public static final class Side {
        private final Unit unit;

        /**
         * Its digits as a number, a third of the room of a text; below zero until somebody asks.
         * Whoever comes second makes the same again; volatile, so that none sees half of it.
         */
        private volatile long hash;

        public Side(Unit unit) {
            this.unit = Objects.requireNonNull(unit);
            this.hash = -1;
        }

        /** With a fingerprint that is known already. */
        Side(Unit unit, String hash) {
            this.unit = Objects.requireNonNull(unit);
            this.hash = BlockHash.number(hash);
        }

        public Unit unit() {
            return unit;
        }

        /** A fingerprint of what it says, see {@link BlockHash}. */
        public String hash() {
            long known = hash;
            if (known < 0) {
                known = BlockHash.number(BlockHash.of(unit));
                hash = known;
            }
            return BlockHash.text(known);
        }
    }

    public Optional<Side> in(Lang lang) {
        return Optional.ofNullable(sides.get(lang));
    }

    /** Whether both languages have it. */
    public boolean isFacing() {
        return sides.size() == Lang.values().length;
    }
}
