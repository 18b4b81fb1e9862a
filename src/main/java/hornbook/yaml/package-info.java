/**
 * YAML in which everything knows where it stands. The only place that knows SnakeYAML; knows
 * nothing of the guide but the records.
 */
package hornbook.yaml;
