package hornbook.script;

import java.util.List;

/**
 * Scripts that share one global scope, in loading order.
 *
 * @param resources absolute names of classpath resources, without a leading slash
 */
public record Program(List<String> resources) {}
