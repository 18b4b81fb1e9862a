// This site's search, for its pages and for others: open(baseUrl) resolves to an index.
import * as client from "./FOLDER/client.js";

const place = {
  folder: new URL("./FOLDER/", import.meta.url),
  load: (module) => import(`./FOLDER/${module}`),
};
export const open = (baseUrl = new URL("../", import.meta.url)) => client.open(baseUrl, place);
export const matcher = (query) => client.matcher(query, place);
