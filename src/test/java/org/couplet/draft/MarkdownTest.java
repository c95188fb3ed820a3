package org.couplet.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 先做的事",
                "# 不是标题",
                "- 不是列表",
                "+ 也不是",
                "> 不是引文",
                "*不是强调*",
                "`不是代码`",
                "[不是](链接)",
                "<b>不是标签</b>",
                "&amp; 不是实体",
                "反斜线\\*",
                "~~~不是代码",
                "12) 项"
            })
    void markdownShowsTheTextAsItIs(String text) {
        String shown =
                TextContentRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(Markdown.escape(text)));

        assertThat(shown.strip()).isEqualTo(text);
    }
}
