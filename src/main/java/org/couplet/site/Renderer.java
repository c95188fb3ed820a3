package org.couplet.site;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.couplet.page.Page;
import org.couplet.page.SiteFile;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/**
 * Fills templates. Templates are the site owner's code, but they can reach nothing beyond the data
 * they are given.
 */
public final class Renderer {
    /** Room for most pages. */
    private static final int SIZE = 32 * 1024;

    private final Configuration configuration;

    public Renderer(TemplateSource templates) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_35);
        c.setTemplateLoader(new Loader(templates));
        c.setObjectWrapper(new HtmlWrapper());
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setLocalizedLookup(false);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setDefaultEncoding("UTF-8");
        c.setOutputEncoding("UTF-8");
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        this.configuration = c;
    }

    /**
     * Rendered pages, and what was wrong with templates. With a finding the files are not fit to be
     * published.
     */
    public record Result(List<SiteFile> files, List<Finding> findings) {}

    /** Renders one page. */
    public Result render(Page page) throws IOException {
        return attempt(page);
    }

    /** Renders one page; {@code watch} is told of it. */
    public Result render(Page page, RenderWatch watch) throws IOException {
        watch.begins(page);
        try {
            return attempt(page);
        } finally {
            watch.ends(page);
        }
    }

    private Result attempt(Page page) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            SiteFile file = new SiteFile(page.file(), fill(page));
            // Asked for here, where the other processors work on other pages.
            file.hash();
            files.add(file);
        } catch (TemplateNotFoundException e) {
            findings.add(
                    Finding.error(
                            page.sourcePath(),
                            Position.START,
                            "template.missing",
                            Message.of("template.missing.kind", "templates/" + page.template())));
        } catch (ParseException e) {
            findings.add(syntax(e));
        } catch (InvalidReferenceException e) {
            findings.add(
                    Finding.error(
                            path(e.getTemplateSourceName()),
                            at(e.getLineNumber(), e.getColumnNumber()),
                            "template.undefined",
                            Message.of(
                                    "template.undefined.name",
                                    e.getBlamedExpressionString(),
                                    page.view().url())));
        } catch (TemplateException e) {
            // What a template imports is told where it is wrong, not where it is imported.
            Optional<ParseException> parse = unread(e);
            if (parse.isPresent()) {
                findings.add(syntax(parse.get()));
                return new Result(List.of(), List.copyOf(findings));
            }
            findings.add(
                    Finding.error(
                            path(e.getTemplateSourceName()),
                            at(e.getLineNumber(), e.getColumnNumber()),
                            "template.error",
                            Message.of(
                                    "template.error.page",
                                    firstLine(e.getMessageWithoutStackTop()),
                                    page.view().url())));
        } catch (IOException e) {
            // FreeMarker remembers that a template could not be parsed and wraps the reason from
            // then on.
            if (!(e.getCause() instanceof ParseException parse)) {
                throw e;
            }
            findings.add(syntax(parse));
        } catch (StackOverflowError e) {
            findings.add(
                    Finding.error(
                            "templates/" + page.template(),
                            Position.START,
                            "template.endless",
                            Message.of("template.endless.macro", page.view().url())));
        }
        return new Result(List.copyOf(files), List.copyOf(findings));
    }

    /** The template that could not be read, if that is what lies behind a failure. */
    private static Optional<ParseException> unread(Throwable failure) {
        for (Throwable t = failure.getCause(); t != null; t = t.getCause()) {
            if (t instanceof ParseException parse) {
                return Optional.of(parse);
            }
        }
        return Optional.empty();
    }

    private static Finding syntax(ParseException e) {
        return Finding.error(
                path(e.getTemplateName()),
                at(e.getLineNumber(), e.getColumnNumber()),
                "template.syntax",
                Message.literal(firstLine(e.getEditorMessage())));
    }

    private byte[] fill(Page page) throws IOException, TemplateException {
        Template template = configuration.getTemplate(page.template());
        HtmlBytes bytes = new HtmlBytes();
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        template.process(
                Map.of(
                        "site",
                        page.site(),
                        "page",
                        page.view(),
                        "data",
                        page.data(),
                        "t",
                        page.strings()),
                out);
        out.flush();
        return bytes.withoutLeadingSpace();
    }

    /** A page as it is written. */
    private static final class HtmlBytes extends ByteArrayOutputStream {
        HtmlBytes() {
            super(SIZE);
        }

        /** What a template's own head leaves before the page is no part of it. */
        byte[] withoutLeadingSpace() {
            int start = 0;
            while (start < count && buf[start] <= ' ' && buf[start] >= 0) {
                start++;
            }
            return Arrays.copyOfRange(buf, start, count);
        }
    }

    private static String path(String template) {
        return "templates/" + (template == null ? "" : template);
    }

    private static Position at(Integer line, Integer column) {
        return new Position(
                line == null || line < 1 ? 1 : line, column == null || column < 1 ? 1 : column);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
