// A static file server that sends what GitHub Pages would send, as that does (HTTP/2), and counts it.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml",
};
/** What the host compresses, by type; everything else goes out as it is. */
const COMPRESSED = new Set([".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"]);
const LEVEL = 6;

/** How many bytes of body a file costs on the wire. */
export function wireSize(file) {
  return encode(file, readFileSync(file)).length;
}

/**
 * @param {string} root the folder that is served
 * @returns {Promise<{origin: string, count: () => number, take: () => {path: string, bytes: number}[],
 *     close: () => void}>} `take` gives what has been sent since it was last asked
 */
export async function serve(root) {
  const encoded = new Map();
  let sent = [];
  const server = createSecureServer(certificate(), async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
    try {
      if (!encoded.has(file)) {
        encoded.set(file, encode(file, await readFile(file)));
      }
    } catch {
      response.writeHead(404).end();
      return;
    }
    const body = encoded.get(file);
    const extension = extname(file);
    response.writeHead(200, {
      "Content-Type": TYPES[extension] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": "max-age=600",
      ...(COMPRESSED.has(extension) ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : {}),
    });
    response.end(body);
    sent.push({ path, bytes: body.length });
  });
  const sessions = new Set();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `https://127.0.0.1:${server.address().port}`,
    count: () => sent.length,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.close();
      sessions.forEach((session) => session.destroy());
    },
  };
}

/** Browsers speak HTTP/2 over TLS only; nobody has to trust this key for longer than a run. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  const about = ["-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"];
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", ...about, "-keyout", key, "-out", cert], {
      stdio: "pipe",
    });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function encode(file, bytes) {
  return COMPRESSED.has(extname(file)) ? gzipSync(bytes, { level: LEVEL }) : bytes;
}
