package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    /** Two characters of the line take two units each: at 1 and 2, and at 4 and 5. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "3, 3", "4, 4", "6, 5", "7, 6"})
    void anOffsetIsAColumnAndBack(int offset, int column) {
        Columns columns = Columns.of("港\uD840\uDC0B口\uD840\uDC0B岸", 3);

        assertThat(columns.position(offset)).hasToString("3:" + column);
        assertThat(columns.offset(column)).isEqualTo(offset);
    }

    @Test
    void longLinesKeepTheirPlaces() {
        String line = "港\uD840\uDC0B口".repeat(500);
        JoinedText.Builder whole = new JoinedText.Builder();
        Columns columns = Columns.of(line, 1);
        JoinedText joined = whole.append(line, columns.position(0)).build();
        JoinedText part = new JoinedText.Builder().append(joined, 300, 1700).build();

        assertThat(part.text()).isEqualTo(line.substring(300, 1700));
        for (int i = 0; i < part.text().length(); i++) {
            if (!Character.isLowSurrogate(part.text().charAt(i))) {
                assertThat(part.position(i)).isEqualTo(columns.position(300 + i));
            }
        }
    }
}
