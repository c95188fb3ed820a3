package org.couplet.site;

import org.couplet.page.Page;

/** Is told of pages being rendered, by whichever thread renders them. */
public interface RenderWatch {
    /** Nobody is looking. */
    RenderWatch NONE =
            new RenderWatch() {
                @Override
                public void starts(int pages) {}

                @Override
                public void begins(Page page) {}

                @Override
                public void ends(Page page) {}
            };

    /**
     * @param pages how many are going to be rendered
     */
    void starts(int pages);

    void begins(Page page);

    /** Called by the thread that began the page, also when it failed. */
    void ends(Page page);
}
