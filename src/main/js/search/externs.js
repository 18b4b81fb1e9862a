/** @externs */
/** @const */ var door = {};
