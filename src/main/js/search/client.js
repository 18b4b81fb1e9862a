// What the compiler starts from: it gives names to nothing but what is put into `door`.
import { matcher, open } from "./index.js";

door["open"] = open;
door["matcher"] = matcher;
