package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.text.Position;
import org.junit.jupiter.api.Test;

class JoinedTextTest {

    @Test
    void everyCharacterKnowsWhereItStands() {
        JoinedText text =
                new JoinedText.Builder()
                        .append("甲𠮷", new Position(3, 5))
                        .append("乙", new Position(3, 7))
                        .insert("，。", new Position(3, 8))
                        .append("丙丁", new Position(4, 1))
                        .append("", new Position(9, 9))
                        .build();
        assertThat(text.text()).isEqualTo("甲𠮷乙，。丙丁");
        assertThat(text.position(0)).isEqualTo(new Position(3, 5));
        assertThat(text.position(1)).isEqualTo(new Position(3, 6));
        assertThat(text.position(2)).as("the second half of a pair").isEqualTo(new Position(3, 6));
        assertThat(text.position(3)).isEqualTo(new Position(3, 7));
        assertThat(text.position(4)).isEqualTo(new Position(3, 8));
        assertThat(text.position(5)).isEqualTo(new Position(3, 8));
        assertThat(text.position(6)).isEqualTo(new Position(4, 1));
        assertThat(text.position(7)).isEqualTo(new Position(4, 2));
        assertThat(text.position(99)).isEqualTo(new Position(4, 2));
        assertThat(text.lines(0, 7)).isEqualTo(new LineRange(3, 4));
        assertThat(text.lines(6, 8)).isEqualTo(new LineRange(4, 4));
    }

    @Test
    void nothingStandsAtTheStart() {
        assertThat(new JoinedText.Builder().build().position(0)).isEqualTo(Position.START);
    }
}
