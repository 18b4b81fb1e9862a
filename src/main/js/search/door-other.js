import * as client from "./FOLDER/client.js";
import * as language from "./FOLDER/language.js";

const here = import.meta.url;
const load = (module) => import(`./FOLDER/${module}`);
const place = { folder: new URL("./FOLDER/", here), load, language };
export const open = (baseUrl = new URL("../", here)) => client.open(baseUrl, place);
export const matcher = (query) => client.matcher(query, place);
