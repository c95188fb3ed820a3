package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void placesCountLinesAndCodePointsFromOne() {
        Source source = Source.of("a", "\uFEFF甲𠮷乙\r\nb\rc\n");
        assertThat(source.lineCount()).isEqualTo(3);
        assertThat(source.line(1)).isEqualTo("甲𠮷乙");
        assertThat(source.line(3)).isEqualTo("c");
        assertThat(source.line(9)).isEmpty();
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
        assertThat(source.position(source.text().indexOf("乙"))).isEqualTo(new Position(1, 3));
        assertThat(source.position(source.text().indexOf("c"))).isEqualTo(new Position(3, 1));
        assertThat(source.position(999)).isEqualTo(new Position(4, 1));
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneColumn() {
        Source source = Source.of("a.md", "\uD83D\uDE80x\n\uD840\uDC00y");
        assertThat(source.position(source.text().indexOf('x'))).isEqualTo(new Position(1, 2));
        assertThat(source.position(source.text().indexOf('y'))).isEqualTo(new Position(2, 2));
    }
}
