const here = import.meta.url;
const folder = new URL("./FOLDER/", here);
const load = (module) => import(`./FOLDER/${module}`);
// The root does not wait for the code that reads it.
export async function open(baseUrl = new URL("../", here)) {
  const root = fetch(new URL("root.json", folder)).catch(() => undefined);
  const client = await load("client.js");
  return client.open(baseUrl, { folder, load, root });
}
export const matcher = async (query) => (await load("client.js")).matcher(query, { folder, load });
