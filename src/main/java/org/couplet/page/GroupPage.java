package org.couplet.page;

/** A page that shows some groups of the data of another one. */
public record GroupPage(String title, String description, String href) {}
