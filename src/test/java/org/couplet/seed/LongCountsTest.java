package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {

    @Test
    void itCountsAsAMapDoes() {
        Random random = new Random(3);
        LongCounts counts = new LongCounts();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long number = (long) random.nextInt(200) << 32 | random.nextInt(100);
            counts.add(number);
            expected.merge(number, 1, Integer::sum);
        }
        Map<Long, Integer> found = new HashMap<>();
        counts.forEach((number, count) -> assertThat(found.put(number, count)).isNull());
        assertThat(found).isEqualTo(expected);
    }
}
