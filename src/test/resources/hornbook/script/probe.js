function echo() {
  return Array.prototype.map.call(arguments, String);
}
function typeOfGlobal(name) {
  return [typeof this[name]];
}
function forever() {
  for (;;) {
    try {
      for (;;) {}
    } catch (e) {
      continue;
    }
  }
}
function backtrack(text) {
  return [/^(a|aa|a+)*$/.test(text + "b")];
}
function recurse() {
  return recurse() + 1;
}
function recurseThroughNative() {
  return [1].map(recurseThroughNative);
}
function throwSomething() {
  throw new Error("as it must");
}
function callHost(text) {
  return [shout({ a: text })];
}
