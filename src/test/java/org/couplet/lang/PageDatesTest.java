package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030年3月10日 星期日 渔汛提前 | 2030",
                "1950年5月1日建港，2030年3月10日扩建 | 2030",
                "1950年5月1日建港，到2035年建成大港 | 1950",
                "1950年5月1日建港，2029年4月扩建 | 0",
                "1950年5月1日建港，80年前这里只有渔村，2029年4月扩建 | 2030",
                "今年渔汛提前 | 0",
                "到2035年建成大港 | 0",
            })
    void thePagesYearIsTheLatestNamedInFull(String text, int year) {
        assertThat(PageDates.year(text).orElse(0)).isEqualTo(year);
    }
}
