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
                "2030年3月10日渔汛提前，预计2032年6月建成大港 | 2030",
                "2030年3月10日通过，自2031年1月1日起施行 | 2030",
                "今年渔汛提前 | 0",
                "到2035年建成大港 | 0",
            })
    void thePagesYearIsTheLatestNamedInFull(String text, int year) {
        assertThat(PageDates.year(text).orElse(0)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030年3月10日 星期日 责编 沈青 | 2030",
                "二〇三〇年三月十日 星期日 | 2030",
                "2030-03-10 | 2030",
                "2030.3.10 要闻 02版 | 2030",
                "2030年3月10日，渔汛提前 | 0",
                "2030年3月 星期日 | 0",
                "3月10日 星期日 | 0",
            })
    void theDateInAPagesHeadIsTold(String line, int year) {
        assertThat(PageDates.printed(line).map(PartialDate::year).orElse(0)).isEqualTo(year);
    }
}
