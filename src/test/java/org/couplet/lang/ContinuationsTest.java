package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "（上接1版）渔船已经回港 | 1版 | 渔船已经回港",
                "(上接第2版) 渔船已经回港 | 2版 | 渔船已经回港",
                "（紧接第一版）渔船已经回港 | 1版 | 渔船已经回港",
                "▲（上接A03版）渔船已经回港 | A03版 | 渔船已经回港",
                "上接十二版 | 12版 | ''",
                "上接第一版渔船已经回港，渔民上岸 | 1版 | 渔船已经回港，渔民上岸",
                "▶上接０２版 渔船已经回港 | 02版 | 渔船已经回港",
                "※（紧接着1版）渔船已经回港 | 1版 | 渔船已经回港",
                "（上接1版《渔汛提前》）渔船已经回港 | 1版 | 渔船已经回港",
                "渔船（上接1版）已经回港 | - | 渔船（上接1版）已经回港",
                "接3版面的编辑工作已经完成 | - | 接3版面的编辑工作已经完成",
            })
    void aTextSaysWhereItComesFrom(String line, String page, String text) {
        assertThat(Continuations.from(line).orElse(null)).isEqualTo(page);
        assertThat(line.substring(Continuations.textStart(line))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "渔船已经回港。（下转4版） | 4版 | 渔船已经回港。",
                "渔船已经回港（下转第三版） | 3版 | 渔船已经回港",
                "渔船已经回港（下转第2版①） | 2版 | 渔船已经回港",
                "渔船已经回港。▶下转B2版 | B2版 | 渔船已经回港。",
                "（下转4版）渔船已经回港 | - | （下转4版）渔船已经回港",
                "全文见第5版的报道 | - | 全文见第5版的报道",
            })
    void aTextSaysWhereItGoesOn(String line, String page, String text) {
        assertThat(Continuations.to(line).orElse(null)).isEqualTo(page);
        assertThat(line.substring(0, Continuations.textEnd(line))).isEqualTo(text);
    }
}
