/**
 * Small computations whose results figures show: fits, curves of classifiers, clusters, paths. They
 * are exact enough to be read off a page, and the same on every machine. Knows nothing but numbers.
 */
package hornbook.numeric;
