/**
 * What a browser needs to keep a whole site: the list of its files, and the worker that reads it.
 */
package hornbook.offline;
