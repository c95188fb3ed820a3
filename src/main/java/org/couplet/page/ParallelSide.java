package org.couplet.page;

import java.util.Map;

/**
 * One language of a page that shows both side by side.
 *
 * @param page the page in this language alone; its links fit this page, too
 * @param site what is around it
 * @param href of the page in this language alone
 * @param strings the words of the interface
 * @param summary the lead; null when there is none
 */
public record ParallelSide(
        PageView page, SiteView site, String href, Map<String, String> strings, Html summary) {}
