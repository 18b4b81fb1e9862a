/**
 * Files become a folder that a web server can serve: fingerprinted assets, and a site that is
 * always entirely the old one or entirely the new one. This room does not know what the bytes mean.
 */
package hornbook.site;
