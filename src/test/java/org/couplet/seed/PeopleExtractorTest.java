package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.ContextDate;
import org.couplet.text.Position;
import org.junit.jupiter.api.Test;

class PeopleExtractorTest {

    @Test
    void eachPersonIsNamedOnceAtTheMentionWithAnOffice() {
        List<Fact> people =
                new PeopleExtractor()
                        .extract(
                                Articles.of("苗青说，船到了。", "“真快！”船长苗青表示，风也好。船长苗青说完就走。"),
                                ContextDate.UNKNOWN);

        assertThat(people)
                .containsExactly(
                        new Fact.Person("007/1", new Position(2, 8), "苗青", Optional.of("船长")));
    }

    @Test
    void theBylineNamesItsWriters() {
        List<Fact> people =
                new PeopleExtractor()
                        .extract(
                                Articles.of(Optional.of("港城晚报记者 方小雨 石磊"), "正文在此。"),
                                ContextDate.UNKNOWN);

        assertThat(people).extracting(p -> ((Fact.Person) p).name()).containsExactly("方小雨", "石磊");
    }
}
