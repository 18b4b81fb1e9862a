/**
 * The records that walk through the rooms. They depend on the JDK alone, and every collection in
 * them is immutable.
 */
package hornbook.model;
