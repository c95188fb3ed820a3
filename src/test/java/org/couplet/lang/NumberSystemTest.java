package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberSystemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "20|倍|over|-|-|超20倍|more than 20 times",
                "30|个|at-least|-|areas|30个以上|at least 30 areas",
                "29400|户|-|万|households|2.94万户|29,400 households",
                "18000|个|-|-|-|18000个|18,000",
                "3000000000000|元|-|万亿|-|3万亿元|3 trillion yuan",
                "24800000000|美元|over|亿|-|超248亿美元|more than US$24.8 billion",
                "34000000|人|-|万|people|3400万人|34 million people",
                "1000000|人|-|万|people|100万人|1 million people",
                "999999|人|-|-|people|999999人|999,999 people",
                "1234567|人|-|-|people|1234567人|1,234,567 people",
                "0.03|%|-|-|-|3%|3 percent",
                "0.5|%|about|-|-|约50%|about 50 percent",
                "3|个百分点|-|-|-|3个百分点|3 percentage points",
                "1|个百分点|-|-|-|1个百分点|1 percentage point",
                "20.08|平方公里|-|-|-|20.08平方公里|20.08 square kilometers",
                "3|年|nearly|-|-|将近3年|nearly 3 years",
                "35|岁|at-most|-|-|35岁以下|aged 35 or younger",
                "100|周年|-|-|-|100周年|100th anniversary",
                "21|周年|-|-|-|21周年|21st anniversary",
                "4|%|under|-|-|不足400%|less than 400 percent",
            })
    void amountsAreWrittenInEachLanguagesIdiom(
            BigDecimal value,
            String unit,
            String qualifier,
            String scale,
            String label,
            String zh,
            String en) {
        Amount amount =
                new Amount(
                        value,
                        unit,
                        label == null ? Map.of() : Map.of(Lang.EN, label),
                        Optional.ofNullable(qualifier).flatMap(Qualifier::ofWord),
                        scale == null ? "" : scale);
        assertThat(ZhNumbers.INSTANCE.write(amount)).isEqualTo(zh);
        assertThat(EnNumbers.INSTANCE.write(amount)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 2027年, 2027",
        "2025-08, 2025年8月, August 2025",
        "2025-08-08, 2025年8月8日, 'August 8, 2025'",
    })
    void datesAreWrittenInEachLanguagesIdiom(String iso, String zh, String en) {
        PartialDate date = PartialDate.parse(iso).orElseThrow();
        assertThat(ZhNumbers.INSTANCE.write(date)).isEqualTo(zh);
        assertThat(EnNumbers.INSTANCE.write(date)).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBack(Lang lang) {
        NumberSystem numbers = NumberSystem.of(lang);
        String[] units = {
            "元", "美元", "%", "个百分点", "倍", "平方公里", "公里", "天", "小时", "分钟", "个月", "年", "岁", "个", "户",
            "台", ""
        };
        String[] scales = {"", "万", "亿", "万亿"};
        Random random = new Random(20250818);
        for (int i = 0; i < 4000; i++) {
            String unit = units[random.nextInt(units.length)];
            int digits = 1 + random.nextInt(unit.equals("年") ? 3 : 5);
            BigDecimal value =
                    BigDecimal.valueOf(
                            1 + random.nextInt((int) Math.pow(10, digits)), random.nextInt(3));
            String scale =
                    Units.isLongTime(unit) || "%个百分点岁".contains(unit)
                            ? ""
                            : scales[random.nextInt(4)];
            Qualifier[] all = Qualifier.values();
            int pick = random.nextInt(all.length + 2);
            Optional<Qualifier> qualifier =
                    pick < all.length ? Optional.of(all[pick]) : Optional.empty();
            // The year 2027 and 2027 years look the same in Chinese.
            if (unit.equals("年") && value.compareTo(new BigDecimal(1000)) >= 0) {
                continue;
            }
            BigDecimal base = value.multiply(ChineseNumerals.scale(scale));
            Amount amount = new Amount(base, unit, Map.of(Lang.EN, "boats"), qualifier, scale);
            String written = numbers.write(amount);
            List<Quantity> found = numbers.quantities(written);
            assertThat(found).as(written).hasSize(1);
            Quantity expected = new Quantity(base, unit, qualifier, false, "", 0, 0);
            assertThat(found.get(0).sameAmount(expected)).as(written + " " + found).isTrue();
            assertThat(found.get(0).qualifier()).as(written).isEqualTo(qualifier);
        }
    }

    @ParameterizedTest
    @EnumSource
    void datesReadBack(Lang lang) {
        NumberSystem numbers = NumberSystem.of(lang);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int month = random.nextInt(13);
            int day = month == 0 ? 0 : random.nextInt(29);
            PartialDate date = new PartialDate(1900 + random.nextInt(200), month, day);
            assertThat(numbers.dates(numbers.write(date), OptionalInt.empty()))
                    .singleElement()
                    .extracting(DateMention::date)
                    .isEqualTo(date);
        }
    }

    @Test
    void fixedUnitsMustBeEqualAndCountersCompareAsCounts() {
        assertThat(of("户").sameAmount(of(""))).isTrue();
        assertThat(of("户").sameAmount(of("台"))).isTrue();
        assertThat(of("次").sameAmount(of("倍"))).isTrue();
        assertThat(of("公里").sameAmount(of("英里"))).isFalse();
        assertThat(of("%").sameAmount(of("个百分点"))).isFalse();
        assertThat(of("元").sameAmount(of(""))).isFalse();
        assertThat(of("年").sameAmount(of("周年"))).isFalse();
    }

    private static Quantity of(String unit) {
        return new Quantity(BigDecimal.TEN, unit, Optional.empty(), false, "", 0, 0);
    }
}
