/**
 * Study days are whole numbers: the days from 1 January 1970 to the reader's own calendar day, which
 * ends at four in the morning. They are read off the local clock, so that a day of 23 or 25 hours,
 * and a journey, count as the reader sees them.
 */

const DAY = 86_400_000;
const CUT = 4;

/** @param {Date} date */
export function studyDay(date) {
  const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return midnight / DAY - (date.getHours() < CUT ? 1 : 0);
}

/**
 * The day of a date as forms give it; NaN where it is none.
 *
 * @param {string} iso yyyy-mm-dd
 */
export function dayOf(iso) {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) / DAY : NaN;
  return isoDay(day) === iso ? day : NaN;
}

/**
 * @param {number} day
 * @returns {string} yyyy-mm-dd, or nothing where it is no day
 */
export function isoDay(day) {
  const date = new Date(day * DAY);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
