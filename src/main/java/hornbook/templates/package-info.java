/**
 * Puts the finished articles into whole pages. The only place that knows Pebble; how a reference
 * was resolved or a formula set is none of its business.
 */
package hornbook.templates;
