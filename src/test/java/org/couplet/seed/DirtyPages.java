package org.couplet.seed;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Newspaper pages with all that a scan does to them, by a seed. */
final class DirtyPages {
    private static final List<String> HEADS =
            List.of(
                    "北渡镇老街修缮完工",
                    "特写",
                    "落实全市工作会议精神",
                    "■ 青崖晚报记者 向远 苏合",
                    "□ 罗一舟",
                    "关键词 渡口",
                    "（上接A01版）",
                    "（上接第2版）修缮队员说，屋脊已经全部换新。",
                    "第4版",
                    "青崖日报 2031年5月6日 星期二",
                    "一、先把路修好",
                    "## 老街",
                    "**采访手记**",
                    "（作者单位：青崖大学建筑学院）",
                    "（下转03版）",
                    "村民都来帮忙，老街一片热闹。（下转第3版）");

    private static final List<String> TEXTS =
            List.of(
                    "本报讯（记者 向远）5月5日，北渡镇老街修缮工程完工，工期14个月，投资2.36亿元，修复房屋1280间。",
                    "“屋檐下的风铃还是老样子。”住户岳奶奶说，家家户户门口都添了一盏灯，人人都来帮忙。",
                    "到2035年，全镇将建成步道33.5公里，力争游客超过120万人次，比2030年增长45%，新增就业约6000个。",
                    "记者在现场看到，東頭的石橋、西邊的渡口一並整修，船工們把纜繩重新編過，江水拍岸，渔火点点。",
                    "专家建议，要守住老街的烟火气，不搞大拆大建，一是留住原住民，二是留住老手艺，三是留住旧地名。",
                    "老街的“AI＋导览”上线首日，扫码1.8万次；该平台由青崖大学团队开发，支持6种方言。",
                    "镇里把修缮分为三步：先排水，再立面，后业态，每一步都请居民代表到场，意见逐条登记，逐条回复，" + "全程公开，账目每月上墙，谁家有话都可以当面说",
                    "The old street reopens and visitors come back.");

    private static final Map<String, String> GLYPHS =
            Map.of(
                    "们", "們", "说", "說", "灯", "燈", "门", "門", "长", "⻓", "一", "⼀", "人", "⼈", "大", "⼤",
                    "，", ",", "：", ":");

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030");

    private final Random random;

    DirtyPages(long seed) {
        this.random = new Random(seed);
    }

    /** The bytes of another page. */
    byte[] next() {
        List<String> lines = new ArrayList<>();
        int count = random.nextInt(14);
        for (int i = 0; i < count; i++) {
            boolean isHead = random.nextInt(3) == 0;
            List<String> from = isHead ? HEADS : TEXTS;
            String text = dirty(from.get(random.nextInt(from.size())));
            wrap(text, lines);
            if (random.nextBoolean()) {
                lines.add(random.nextInt(5) == 0 ? "　" : "");
            }
        }
        return encode(lines);
    }

    private String dirty(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            switch (random.nextInt(24)) {
                case 0 -> out.append(GLYPHS.getOrDefault(c, c));
                case 1 -> out.append(c).append(random.nextBoolean() ? " " : "\u3000");
                case 2 -> out.append(fullWidth(c));
                case 3 -> out.append(random.nextInt(3) == 0 ? c + c : c);
                case 4 -> out.append(random.nextInt(6) == 0 ? "" : c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String fullWidth(String c) {
        char digit = c.charAt(0);
        return digit >= '0' && digit <= '9' ? String.valueOf((char) (digit + 0xFEE0)) : c;
    }

    /** At any width, also inside numbers, as a column does. */
    private void wrap(String text, List<String> lines) {
        int width = random.nextInt(4) == 0 ? 1000 : 9 + random.nextInt(30);
        for (int from = 0; from < text.length(); from += width) {
            lines.add(text.substring(from, Math.min(text.length(), from + width)));
        }
    }

    private byte[] encode(List<String> lines) {
        Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        StringBuilder text = new StringBuilder();
        boolean needsMark = charset.name().startsWith("UTF-16");
        if (needsMark || charset.name().equals("UTF-8") && random.nextBoolean()) {
            text.append('\uFEFF');
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean isOther = !end.equals("\r") && random.nextInt(10) == 0;
            boolean isLast = i + 1 == lines.size() && random.nextBoolean();
            text.append(lines.get(i)).append(isLast ? "" : isOther ? "\n" : end);
        }
        return text.toString().getBytes(charset);
    }
}
