/** Results that are kept on disk from one run to the next. Knows nothing of what they mean. */
package hornbook.cache;
