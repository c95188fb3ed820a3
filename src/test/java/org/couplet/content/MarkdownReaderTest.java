package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.text.Position;
import org.couplet.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReaderTest {

    /** Emphasis is shown as [ ], strong as { }. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这是**“两个新”**目标 | 这是{“两个新”}目标",
                "**全会：**会议 | {全会：}会议",
                "**（一）开港，**坚持 | {（一）开港，}坚持",
                "**《纲要》**提出 | {《纲要》}提出",
                "在**“甲”**和**“乙”**之间 | 在{“甲”}和{“乙”}之间",
                "**重点**与**难点** | {重点}与{难点}",
                "甲*“乙”*丙 | 甲[“乙”]丙",
                "达到**12%**的 | 达到{12%}的",
                "**真，**她 | {真，}她",
                "写作`**“甲”**乙`不变 | 写作`**“甲”**乙`不变",
                "星号\\*“甲”\\*不变 | 星号*“甲”*不变",
                "a **“quoted”** word | a {“quoted”} word",
                "5 * 3 * 2 | 5 * 3 * 2",
                "snake_case_name | snake_case_name",
                "***“全部”***都要 | [{“全部”}]都要"
            })
    void emphasisWorksBesideChinesePunctuation(String markdown, String expected) {
        assertThat(shown(paragraph(markdown))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中文~换行 | 中文换行",
                "句号。~下一句 | 句号。下一句",
                "English~words | English words",
                "中文~English | 中文English",
                "**粗体**~接着 | {粗体}接着",
                "**bold**~next | {bold} next",
                "one~[@1:2]~two | one two",
                "甲~[@1:2]~乙 | 甲乙",
                "one [@1:2] two [@1:3]. | one two.",
                "甲 [@1:2]。 | 甲。",
                "见:fig[a]~个 | 见<a>个"
            })
    void aSoftLineEndIsASpaceOnlyBetweenWords(String markdown, String expected) {
        assertThat(shown(paragraph(markdown.replace("~", "\n")))).isEqualTo(expected);
    }

    @Test
    void directivesKnowWhereTheyStand() {
        List<Inline> inlines = paragraph("甲**“乙”**丙 :fig[a] [@001:3; 002/1:4-5]\n戊:term[t]{词}");
        assertThat(inlines)
                .filteredOn(i -> !(i instanceof Inline.Text) && !(i instanceof Inline.Strong))
                .hasSize(3)
                .satisfiesExactly(
                        i -> assertThat(((Inline.FigureRef) i).at()).isEqualTo(new Position(1, 11)),
                        i -> {
                            Inline.Citation citation = (Inline.Citation) i;
                            assertThat(citation.at()).isEqualTo(new Position(1, 19));
                            assertThat(citation.cites())
                                    .extracting(Cite::passage)
                                    .containsExactly("001:3", "002:4-5");
                        },
                        i -> {
                            Inline.TermRef term = (Inline.TermRef) i;
                            assertThat(term.at()).isEqualTo(new Position(2, 2));
                            assertThat(term.shown()).isEqualTo("词");
                        });
    }

    @Test
    void whatOnlyLooksLikeADirectiveStaysText() {
        assertThat(shown(paragraph("note: [a] and x:[b] and [link](/a/)")))
                .isEqualTo("note: [a] and x:[b] and (link)");
    }

    @Test
    void thePrivateCharacterIsRefused() {
        Findings findings = new Findings();
        assertThat(blocks("a\uE000b", findings)).isEmpty();
        assertThat(findings.list())
                .singleElement()
                .satisfies(f -> assertThat(f.rule()).isEqualTo("front.characters"));
    }

    @Test
    void deepNestingDoesNotOverflow() {
        assertThat(blocks(">".repeat(5_000) + " a", new Findings())).isNotNull();
        assertThat(blocks("*".repeat(20_000) + "a", new Findings())).isNotNull();
        assertThat(blocks("[".repeat(20_000), new Findings())).isNotNull();
    }

    private static List<Inline> paragraph(String markdown) {
        Findings findings = new Findings();
        List<Block> blocks = blocks(markdown, findings);
        assertThat(findings.list()).isEmpty();
        assertThat(blocks).hasSize(1);
        return ((Block.Paragraph) blocks.get(0)).children();
    }

    private static List<Block> blocks(String markdown, Findings findings) {
        Source source = Source.of("a.md", markdown);
        return MarkdownReader.blocks("a.md", markdown, source::position, findings);
    }

    private static String shown(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline i : inlines) {
            if (i instanceof Inline.Text t) {
                out.append(t.text());
            } else if (i instanceof Inline.Emphasis e) {
                out.append('[').append(shown(e.children())).append(']');
            } else if (i instanceof Inline.Strong s) {
                out.append('{').append(shown(s.children())).append('}');
            } else if (i instanceof Inline.Code c) {
                out.append('`').append(c.text()).append('`');
            } else if (i instanceof Inline.Link l) {
                out.append('(').append(shown(l.children())).append(')');
            } else if (i instanceof Inline.FigureRef f) {
                out.append('<').append(f.id()).append('>');
            }
        }
        return out.toString();
    }
}
