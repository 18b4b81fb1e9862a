const here = import.meta.url;
const folder = new URL("./FOLDER/", here);
const load = (module) => import(`./FOLDER/${module}`);
const both = () => Promise.all([load("client.js"), load("language.js")]);
// The root does not wait for the code that reads it.
export async function open(baseUrl = new URL("../", here)) {
  const root = fetch(new URL("root.json", folder)).catch(() => undefined);
  const [client, language] = await both();
  return client.open(baseUrl, { folder, load, language, root });
}
export async function matcher(query) {
  const [client, language] = await both();
  return client.matcher(query, { folder, load, language });
}
