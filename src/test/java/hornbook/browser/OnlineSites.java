package hornbook.browser;

import hornbook.BuiltSite;
import hornbook.BuiltSites;
import hornbook.OncePerProcess;
import hornbook.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests the built sites as a reader gets them: from a server, below a path. */
final class OnlineSites implements ParameterResolver {
  /** Servers of the real guide and of the small golden one. */
  record Online(
      BuiltSite real, PreviewServer realServer, BuiltSite small, PreviewServer smallServer)
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
    return parameter.getParameter().getType() == Online.class
        ? OncePerProcess.get(List.of("online"), Online.class, OnlineSites::start)
        : OncePerProcess.get(List.of("studied"), Studied.class, OnlineSites::startStudied);
  }

  private static Studied startStudied() {
    BuiltSite site = BuiltSites.studied();
    try {
      return new Studied(
          site,
          PreviewServer.startPlain(site.folder(), 0, URI.create(BuiltSite.ADDRESS).getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Online start() {
    String path = URI.create(BuiltSite.ADDRESS).getPath();
    BuiltSite real = BuiltSites.real();
    BuiltSite small = BuiltSites.small();
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
