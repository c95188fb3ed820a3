package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.couplet.text.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetsTest {

    @Test
    void aKindLoadsWhatItIsNamedAfter() throws IOException {
        SortedMap<String, String> sheets =
                read(
                        Map.of(
                                "site.list",
                                "# all\nall.css\npair.css goal  keyword\ngoal.css goal\n",
                                "all.css",
                                "a{x:y}",
                                "pair.css",
                                "b{x:y}",
                                "goal.css",
                                "c{x:y}"));
        assertThat(sheets)
                .containsOnly(
                        Map.entry("site", "a{x:y}"),
                        Map.entry("goal", "b{x:y}c{x:y}"),
                        Map.entry("keyword", "b{x:y}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a { b: c; d: e; } | a{b:c;d:e}",
                "a { --b: c } /* d: e */ | a{--b:c}",
                "a :hover { b: c } | a :hover{b:c}",
                "a:is(b, c) { d: e } | a:is(b,c){d:e}",
                "a { --b-1: c, \"d, e\"; } | a{--b-1:c,\"d, e\"}",
                "@media (a: 1px) { b { c: \": d\" } } | @media (a:1px){b{c:\": d\"}}",
            })
    void whatNoBrowserNeedsIsLeftOut(String css, String compact) throws IOException {
        assertThat(read(Map.of("site.list", "a.css", "a.css", css)))
                .containsExactly(Map.entry("site", compact));
    }

    private static SortedMap<String, String> read(Map<String, String> files) throws IOException {
        TemplateSource source =
                new TemplateSource() {
                    @Override
                    public Optional<byte[]> read(String path) {
                        return Optional.ofNullable(files.get(path.replace("assets/css/", "")))
                                .map(t -> t.getBytes(StandardCharsets.UTF_8));
                    }

                    @Override
                    public String fingerprint() {
                        return "";
                    }
                };
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, String> sheets = StyleSheets.read(source, findings);
        assertThat(findings).isEmpty();
        return sheets;
    }
}
