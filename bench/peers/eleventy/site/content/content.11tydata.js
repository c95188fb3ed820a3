// Where the pages of the corpus go, and their layout.
export default {
  layout: "page.njk",
  permalink: (data) => `/${data.lang}/${data.slug}/`,
};
