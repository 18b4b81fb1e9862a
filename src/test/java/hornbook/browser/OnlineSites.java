package hornbook.browser;

import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the built sites as a reader gets them: from a server, below a path. */
final class OnlineSites implements ParameterResolver {
  private static final Namespace OURS = Namespace.create(OnlineSites.class);

  /** Servers of the real guide and of the small golden one. */
  record Online(BuiltSite real, PreviewServer realServer, BuiltSite small, PreviewServer smallServer)
      implements AutoCloseable {

    /** The address of a page of the real guide. */
    String real(String path) {
      return realServer.url() + path;
    }

    /** The address of a page of the small guide. */
    String small(String path) {
      return smallServer.url() + path;
    }

    @Override
    public void close() {
      realServer.close();
      smallServer.close();
    }
  }

  /** A server of a guide that has little but recall prompts. */
  record Studied(BuiltSite site, PreviewServer server) implements AutoCloseable {
    /** The address of one of its pages. */
    String page(String path) {
      return server.url() + path;
    }

    @Override
    public void close() {
      server.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Set.of(Online.class, Studied.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(StoreScope.LAUNCHER_SESSION, OURS);
    return parameter.getParameter().getType() == Online.class
        ? store.getOrComputeIfAbsent("online", key -> start(context), Online.class)
        : store.getOrComputeIfAbsent("studied", key -> startStudied(context), Studied.class);
  }

  private static Studied startStudied(ExtensionContext context) {
    BuiltSite site = BuiltSites.studied(context);
    try {
      return new Studied(
          site,
          PreviewServer.startPlain(
              site.folder(), 0, URI.create(BuiltSite.ADDRESS).getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Online start(ExtensionContext context) {
    String path = URI.create(BuiltSite.ADDRESS).getPath();
    BuiltSite real = BuiltSites.real(context);
    BuiltSite small = BuiltSites.small(context);
    try {
      return new Online(
          real,
          PreviewServer.startPlain(real.folder(), 0, path),
          small,
          PreviewServer.startPlain(small.folder(), 0, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
