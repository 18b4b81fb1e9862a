package hornbook.map;

import hornbook.model.ConceptMap.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.function.UnaryOperator;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Boxes and edges go in, their layout comes out: in columns from left to right, by Eclipse ELK.
 *
 * <p>Text goes in and comes out, because {@link Engine} loads this class apart from all others.
 */
public final class LayeredLayout implements UnaryOperator<String> {

  @Override
  public String apply(String request) {
    Scanner numbers = new Scanner(request);
    int boxes = numbers.nextInt();
    int width = numbers.nextInt();
    int height = numbers.nextInt();
    List<Layout.Edge> edges = new ArrayList<>();
    while (numbers.hasNextInt()) {
      edges.add(new Layout.Edge(numbers.nextInt(), numbers.nextInt()));
    }
    return layout(boxes, width, height, edges).text();
  }

  /**
   * @param boxes their number, all of one size
   * @param edges in no circle
   */
  private static Layout layout(int boxes, int width, int height, List<Layout.Edge> edges) {
    LayoutMetaDataService.getInstance(); // teaches ELK its own types
    ElkNode map = graph();
    List<ElkNode> nodes = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      ElkNode node = ElkGraphUtil.createNode(map);
      node.setDimensions(width, height);
      node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
      nodes.add(node);
    }
    List<ElkEdge> made = edges(nodes, edges);
    new LayeredLayoutProvider().layout(map, new BasicProgressMonitor());
    List<Layout.Line> lines = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      lines.add(new Layout.Line(edges.get(i), points(made.get(i))));
    }
    List<Point> places = new ArrayList<>();
    for (ElkNode node : nodes) {
      places.add(point(node.getX(), node.getY()));
    }
    return new Layout(
        (int) Math.ceil(map.getWidth()),
        (int) Math.ceil(map.getHeight()),
        List.copyOf(places),
        List.copyOf(lines));
  }

  private static ElkNode graph() {
    ElkNode map = ElkGraphUtil.createGraph();
    map.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    map.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    map.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    map.setProperty(LayeredOptions.RANDOM_SEED, 1);
    map.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
    map.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
    map.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    map.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
    map.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
    map.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
    map.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    return map;
  }

  /** All that leave a box leave it at one point; each arrives at a point of its own. */
  private static List<ElkEdge> edges(List<ElkNode> nodes, List<Layout.Edge> edges) {
    Map<Integer, ElkPort> exits = new HashMap<>();
    List<ElkEdge> made = new ArrayList<>();
    for (Layout.Edge edge : edges) {
      if (!exits.containsKey(edge.from())) {
        exits.put(edge.from(), port(nodes.get(edge.from()), PortSide.EAST));
      }
      ElkPort exit = exits.get(edge.from());
      made.add(ElkGraphUtil.createSimpleEdge(exit, port(nodes.get(edge.to()), PortSide.WEST)));
    }
    return made;
  }

  private static ElkPort port(ElkNode node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  private static List<Point> points(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(point(bend.getX(), bend.getY()));
      }
      points.add(point(section.getEndX(), section.getEndY()));
    }
    return List.copyOf(points);
  }

  private static Point point(double x, double y) {
    return new Point((int) Math.round(x), (int) Math.round(y));
  }
}
