/** Plain values become JSON: a tool for rooms, which knows nothing of a guide. */
package hornbook.json;
