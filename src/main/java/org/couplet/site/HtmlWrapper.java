package org.couplet.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.couplet.page.Html;

/** Shows {@link Html} to templates as markup that needs no escaping. */
final class HtmlWrapper extends DefaultObjectWrapper {

    HtmlWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return value instanceof Html html
                ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                : super.wrap(value);
    }
}
