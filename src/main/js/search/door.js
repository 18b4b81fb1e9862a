import * as client from "./FOLDER/client.js";

const here = import.meta.url;
const place = { folder: new URL("./FOLDER/", here), load: (module) => import(`./FOLDER/${module}`) };
export const open = (baseUrl = new URL("../", here)) => client.open(baseUrl, place);
export const matcher = (query) => client.matcher(query, place);
