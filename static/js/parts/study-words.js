const language = document.documentElement.lang || "en";
const DAY = 86_400_000;

/** @param {number} count @param {string} one */
export function counted(count, one) {
  return `${count.toLocaleString(language)} ${one}${count === 1 ? "" : "s"}`;
}

/** A study day as a reader knows it. @param {number} day @param {number} today */
export function named(day, today, weekday = true) {
  return (
    ["today", "tomorrow"][day - today] ??
    new Date(day * DAY).toLocaleDateString(language, {
      weekday: weekday ? "long" : undefined,
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    })
  );
}

/** @param {number} days from today; 0: a missed card comes back the same day */
export function gap(days) {
  if (days < 1) return "10 minutes";
  return days < 100 ? counted(days, "day") : counted(Math.round(days / 30.44), "month");
}

/** @param {string} text but for its first letter a sentence */
export function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
