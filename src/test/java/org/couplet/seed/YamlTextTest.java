package org.couplet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 两端 ",
                "a: b # c",
                "“六”\"x\"",
                "\\n",
                "行\n行\t格",
                "\u0001\u0085\u2028\uFEFF\uFFFD",
                "𠮷野"
            })
    void aYamlReaderGetsTheSameString(String text) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(YamlText.quote(text));

        assertThat(read).isEqualTo(text);
    }
}
