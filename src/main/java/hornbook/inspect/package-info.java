/**
 * Looks at HTML that is already made. {@link hornbook.inspect.SiteInspector} checks the links of
 * the published pages; {@link hornbook.inspect.BacklinkFinder} cuts out the sentences around links
 * between articles. Jsoup's home: no other room reads HTML. How a page was made is none of this
 * room's business, with one exception: it knows what the outside of a KaTeX formula looks like, to
 * step over it.
 */
package hornbook.inspect;
